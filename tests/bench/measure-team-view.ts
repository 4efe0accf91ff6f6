import type { Browser, Page } from '@playwright/test';
import { largeReport, teamViewAddress } from '../support/team-view.ts';

/** From the press on a group of the team view until the list shows only that group: the middle of twenty, in ms. */
export async function measureTeamView(browser: Browser, people: number): Promise<number> {
	const page = await browser.newPage({ locale: 'sv-SE' });
	await page.goto(teamViewAddress);
	await page.locator('input[type=file]').setInputFiles({
		name: 'lag.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(largeReport(people)),
	});
	await page.getByRole('button', { name: 'Visa laget' }).click();
	await page.getByRole('table').waitFor();
	const times = await timesOf(page, 20);
	await page.close();
	return times.sort((a, b) => a - b)[times.length / 2] ?? 0;
}

function timesOf(page: Page, tries: number): Promise<number[]> {
	return page.evaluate(async (count) => {
		const times: number[] = [];
		for (let at = 0; at < count; at++) {
			const before = performance.now();
			document.querySelector<HTMLElement>('[aria-pressed][data-group=done]')?.click();
			// A message queued in a frame's callback is handled after that frame has been painted.
			await new Promise<void>((done) => {
				requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => done();
					port2.postMessage('');
				});
			});
			times.push(performance.now() - before);
		}
		return times;
	}, tries);
}
