import type { Browser, CDPSession, Frame, Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { servePackage } from '../support/package-server.ts';

export interface LoadFigures {
	readonly requests: number;
	readonly scriptRaw: number;
	readonly scriptGzip: number;
	readonly allRaw: number;
}

interface Loaded {
	/** What it takes until the first screen can be used. */
	readonly start: LoadFigures;
	/** What comes besides until the first lesson can be used: its structure and words, and what plays it. */
	readonly lesson: LoadFigures;
}

/** Loads the first screen and opens the first lesson without any throttling, and counts what it took. */
export async function measureLoad(browser: Browser, zip: string): Promise<Loaded> {
	const server = await servePackage(zip);
	const page = await browser.newPage();
	const bodies: Promise<{ url: string; body: Buffer }>[] = [];
	page.on('response', (response) => {
		if (response.url().includes('/content/')) {
			bodies.push(response.body().then((body) => ({ url: response.url(), body })));
		}
	});
	await page.goto(server.address);
	const frame = await firstControl(page);
	const first = await Promise.all(bodies);
	await frame.locator('[data-part=begin]').click();
	await frame.locator('[data-part=go-on], [data-choice]').first().waitFor();
	const all = await Promise.all(bodies);
	await page.close();
	await server.close();
	return { start: figuresOf(first), lesson: figuresOf(all.slice(first.length)) };
}

function figuresOf(loaded: readonly { url: string; body: Buffer }[]): LoadFigures {
	const script = scriptsOf(loaded);
	return {
		requests: loaded.length,
		scriptRaw: script.length,
		scriptGzip: gzipSync(script).length,
		allRaw: loaded.reduce((sum, { body }) => sum + body.length, 0),
	};
}

/** Every byte of JavaScript, whether it stands in the page or beside it. */
function scriptsOf(loaded: readonly { url: string; body: Buffer }[]): Buffer {
	return Buffer.concat(
		loaded.flatMap(({ url, body }) => {
			if (url.endsWith('.js')) return [body];
			if (!url.endsWith('.html')) return [];
			const inline = body.toString().matchAll(/<script[^>]*>([^]*?)<\/script>/g);
			return [...inline].map(([, script = '']) => Buffer.from(script));
		}),
	);
}

/** The frame that the package runs in, once its first control is there. */
export async function firstControl(page: Page): Promise<Frame> {
	const frame = page.frames().find((each) => each.url().includes('/content/'));
	const found = frame ?? (await page.waitForEvent('framenavigated'));
	await found.locator('[data-part=begin]').waitFor();
	return found;
}

const runs = 5;
/** 1.6 Mbit/s. */
const bytesPerSecond = 1_600_000 / 8;

/**
 * Time until the first control answers on a slow line and a slow phone: 1.6 Mbit/s, 150 ms round trip, a processor
 * four times slower. The page itself clicks the control in the first frame in which it exists.
 * @returns milliseconds from the start of the navigation, the median of five cold loads
 */
export async function measureSlowStart(
	browser: Browser,
	zip: string,
	gzip: boolean,
): Promise<number> {
	const server = await servePackage(zip, { gzip });
	const times: number[] = [];
	for (let run = 0; run < runs; run++) times.push(await slowStart(browser, server.address));
	await server.close();
	return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
}

async function slowStart(browser: Browser, address: string): Promise<number> {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	await page.addInitScript(watchFirstAnswer);
	const devtools = await context.newCDPSession(page);
	await devtools.send('Network.enable');
	await devtools.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 150,
		downloadThroughput: bytesPerSecond,
		uploadThroughput: bytesPerSecond,
	});
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	// The package alone: the platform's own page is not ours to measure. Without an API it is the web package.
	await page.goto(`${address}/content/1/index.html`, { waitUntil: 'commit' });
	const value = await answerOf(devtools);
	await context.close();
	return value;
}

/**
 * When the first control has answered, ms. Asked for by the protocol itself: what Playwright puts into a page to wait in
 * it would be compiled on the slow processor too.
 */
async function answerOf(devtools: CDPSession): Promise<number> {
	for (let tries = 0; tries < 240; tries++) {
		await new Promise((resolve) => setTimeout(resolve, 250));
		const { result } = await devtools.send('Runtime.evaluate', { expression: 'window.answeredAt' });
		if (typeof result.value === 'number') return result.value;
	}
	throw new Error('The first control has not answered within a minute.');
}

/** Runs in the page: clicks the first control in the first frame in which it is there, and notes when it answers. */
function watchFirstAnswer(): void {
	const look = () => {
		const control = document.querySelector<HTMLElement>('[data-part=begin]');
		if (!control) return requestAnimationFrame(look);
		addEventListener('hashchange', note);
		control.click();
		return check();
	};
	const note = () => {
		Object.assign(window, { answeredAt: performance.now() });
	};
	const check = () => {
		if (location.hash.startsWith('#/lesson/')) note();
		else requestAnimationFrame(check);
	};
	requestAnimationFrame(look);
}
