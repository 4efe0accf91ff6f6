import type { Browser, Frame, Page, Response } from '@playwright/test';
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
	const collect = (response: Response) => {
		if (response.url().includes('/content/')) {
			bodies.push(response.body().then((body) => ({ url: response.url(), body })));
		}
	};
	page.on('response', collect);
	await page.goto(server.address);
	const frame = await firstControl(page);
	const first = await Promise.all(bodies);
	await frame.locator('[data-part=begin]').click();
	await frame.locator('[data-part=go-on], [data-choice]').first().waitFor();
	// What is fetched ahead comes after the lesson: it counts too, and must have come before the page is closed.
	await page.waitForLoadState('networkidle');
	page.off('response', collect);
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
