import type { Browser } from '@playwright/test';
import { firstControl } from './measure-load.ts';
import { servePackage } from '../support/package-server.ts';

export interface ChoiceFigures {
	/** Milliseconds from the click on a choice until its consequence is painted: the worst of one path. */
	readonly painted: number;
	/** Requests to anywhere but the package's own server, on the way. */
	readonly foreign: number;
}

/**
 * From the click on a choice until its consequence is painted, on a platform that blocks the page for
 * `commitMs` at each commit.
 */
export async function measureChoice(
	browser: Browser,
	zip: string,
	commitMs: number,
): Promise<ChoiceFigures> {
	const server = await servePackage(zip, { commitMs });
	const page = await browser.newPage();
	let foreign = 0;
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(server.address) && !url.startsWith('data:')) foreign++;
	});
	await page.goto(server.address);
	const frame = await firstControl(page);
	await frame.locator('h3 a[href="#/lesson/pick-up"]').click();
	const times: number[] = [];
	for (let step = 0; step < 6; step++) {
		await frame.locator('[data-choice]').first().waitFor();
		times.push(await frame.evaluate(timeOneChoice));
		await frame.locator('[data-part=go-on]').click();
	}
	await page.close();
	await server.close();
	return { painted: Math.max(...times), foreign };
}

/** Runs in the page. A message queued in a frame's callback is handled after that frame has been painted. */
function timeOneChoice(): Promise<number> {
	return new Promise((done) => {
		const before = performance.now();
		const watch = new MutationObserver(() => {
			if (!document.querySelector('[data-part=go-on]')) return;
			watch.disconnect();
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => done(performance.now() - before);
				port2.postMessage('');
			});
		});
		watch.observe(document.body, { childList: true, subtree: true });
		document.querySelector<HTMLElement>('[data-choice]')?.click();
	});
}
