import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { serve } from '../../platform/serve.ts';
import { PlatformPage } from '../e2e/models/platform-page.ts';
import { servePackage } from '../support/package-server.ts';
import { packagesFolder } from '../support/packages.ts';
import { firstControl } from './measure-load.ts';

/** By then tracking has had its turn, in ms after the click. */
const TRACKED = 1_500;

/**
 * The longest task in which the platform is told something, in ms, on a processor four times slower. What the page
 * does besides, and what the browser does, is not tracking's.
 */
export async function measureTrackingTasks(browser: Browser, zip: string): Promise<number> {
	const server = await servePackage(zip, { commitMs: 0 });
	const page = await browser.newPage();
	await slowDown(page, 4);
	await page.goto(server.address);
	const frame = await firstControl(page);
	await frame.locator('h3 a[href="#/lesson/pick-up"]').click();
	let longest = 0;
	await frame.evaluate(markCalls);
	for (let step = 0; step < 4; step++) {
		await frame.locator('[data-choice]').first().waitFor();
		await page.waitForTimeout(1_000);
		longest = Math.max(longest, await frame.evaluate(longestTask, TRACKED));
		await frame.locator('[data-part=go-on]').click();
	}
	await page.close();
	await server.close();
	return longest;
}

/** Runs in the page: from now on each call that tells the platform something leaves a mark in the page's time. */
function markCalls(): void {
	const api: unknown = Reflect.get(parent, 'API');
	if (typeof api !== 'object' || api === null) throw new Error('There is no API.');
	for (const name of ['LMSSetValue', 'LMSCommit']) {
		const call: unknown = Reflect.get(api, name);
		if (typeof call !== 'function') throw new Error(`There is no ${name}.`);
		Reflect.set(api, name, (...args: readonly unknown[]): unknown => {
			performance.mark('told');
			return Reflect.apply(call, api, args);
		});
	}
}

/** Runs in the page: chooses, and notes the tasks in which a call to the platform is made. */
async function longestTask(wait: number): Promise<number> {
	const tasks: PerformanceEntry[] = [];
	const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
	watch.observe({ entryTypes: ['longtask'] });
	performance.clearMarks('told');
	document.querySelector<HTMLElement>('[data-choice]')?.click();
	await new Promise((done) => setTimeout(done, wait));
	watch.disconnect();
	const calls = performance.getEntriesByName('told');
	if (calls.length === 0) throw new Error('The platform was told nothing.');
	// A task of less than 50 ms is no long one, and not told.
	const ours = tasks.filter(({ startTime, duration }) =>
		calls.some((call) => call.startTime >= startTime && call.startTime <= startTime + duration),
	);
	return Math.max(0, ...ours.map(({ duration }) => duration));
}

async function slowDown(page: Page, times: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}

/** How many characters of a record of 4,096 do not arrive when the tab is closed right after a decision. */
export async function measureClosing(browser: Browser): Promise<number> {
	const dataDir = mkdtempSync(join(tmpdir(), 'platform-'));
	const server = await serve({ port: 0, host: '127.0.0.1', dataDir, packagesDir: packagesFolder });
	const context = await browser.newContext({ locale: 'sv-SE' });
	const platform = new PlatformPage(await context.newPage(), server.address);
	await platform.signInBy(server.firstLink ?? '');
	const course = await platform.launch('SCORM 1.2');
	await course.openLesson('pick-up');
	await course.page.evaluate(padRecords, 4_096);
	await course.choices.first().click();
	const back = course.page.locator('a[href*="/attempts/"]').first();
	const attempt = /\/attempts\/\d+/.exec((await back.getAttribute('href')) ?? '')?.[0] ?? '';
	await course.page.close();
	const later = platform.onAnotherPage(await context.newPage());
	await later.page.goto(server.address + attempt);
	await later.page.waitForTimeout(1_000);
	const kept = (await later.keptValues()).get('cmi.suspend_data') ?? '';
	await context.close();
	await server.close();
	rmSync(dataDir, { recursive: true, force: true });
	// A long value is shown in two parts, with an ellipsis between.
	return 4_096 - kept.replaceAll(/\s|…/g, '').length;
}

/** Runs in the page of the platform: whatever record the course sends becomes as long as one may be. */
function padRecords(length: number): void {
	const api: unknown = Reflect.get(window, 'API');
	if (typeof api !== 'object' || api === null) throw new Error('There is no API.');
	const set: unknown = Reflect.get(api, 'LMSSetValue');
	if (typeof set !== 'function') throw new Error('The API sets nothing.');
	const padded = (element: string, value: string): unknown =>
		Reflect.apply(set, api, [
			element,
			element === 'cmi.suspend_data' ? value.padEnd(length, '.') : value,
		]);
	Reflect.set(api, 'LMSSetValue', padded);
}
