import { servePackage } from '../support/package-server.ts';
import type { BareBrowser } from './bare-browser.ts';

const runs = 7;
/** 1.6 Mbit/s. */
const bytesPerSecond = 1_600_000 / 8;

/**
 * Time until the first control answers on a slow line and a slow phone: 1.6 Mbit/s, 150 ms round trip, a processor
 * four times slower. The page itself clicks the control in the first frame in which it exists.
 * @returns milliseconds from the start of the navigation, the median of seven cold loads
 */
export async function measureSlowStart(
	browser: BareBrowser,
	zip: string,
	gzip: boolean,
): Promise<number> {
	const server = await servePackage(zip, { gzip });
	// The package alone: the platform's own page is not ours to measure. Without an API it is the web package.
	const url = `${server.address}/content/1/index.html`;
	const times: number[] = [];
	for (let run = 0; run < runs; run++) times.push(await slowStart(browser, url));
	await server.close();
	return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
}

async function slowStart(browser: BareBrowser, url: string): Promise<number> {
	const page = await browser.newPage();
	await page.send('Page.enable');
	await page.send('Page.addScriptToEvaluateOnNewDocument', {
		source: `(${watchFirstAnswer.toString()})()`,
	});
	await page.send('Network.enable');
	await page.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 150,
		downloadThroughput: bytesPerSecond,
		uploadThroughput: bytesPerSecond,
	});
	await page.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.send('Page.navigate', { url });
	for (let tries = 0; tries < 240; tries++) {
		await new Promise((resolve) => setTimeout(resolve, 250));
		const { result } = await page.send('Runtime.evaluate', { expression: 'window.answeredAt' });
		const value = typeof result === 'object' && result && 'value' in result ? result.value : NaN;
		if (typeof value === 'number' && value > 0) {
			await page.close();
			return value;
		}
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
