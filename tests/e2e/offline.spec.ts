import type { Page } from '@playwright/test';
import { servePackage } from '../support/package-server.ts';
import { packageFile } from '../support/packages.ts';
import { expect, paths, test } from './fixtures.ts';
import { CoursePage } from './models/course-page.ts';

test.use({ serviceWorkers: 'allow' });

/** Collects what a page complains about. */
function complaintsOf(page: Page): string[] {
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	return complaints;
}

/** Waits until the course is kept on the device. */
async function untilKept(page: Page): Promise<void> {
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
		.toBe('activated');
}

test('after one visit the course opens without a network, and a lesson is played to its end', async ({
	page,
	context,
}) => {
	const complaints = complaintsOf(page);
	const server = await servePackage(packageFile('web'));
	await page.goto(`${server.address}/content/1/index.html`);
	await untilKept(page);
	await context.setOffline(true);
	await server.close();

	await page.reload();
	const course = new CoursePage(page);
	await course.openLesson('pick-up');
	await course.play(...paths.best);
	await expect(course.heading).toHaveText('Samma lag');
	await course.speak('English');
	await expect(course.heading).toHaveText('On the same side');
	expect(complaints).toEqual([]);
});

test('already in the first visit, what was not opened yet is there without a network', async ({
	page,
	context,
}) => {
	const server = await servePackage(packageFile('web'));
	await page.goto(`${server.address}/content/1/index.html`);
	await untilKept(page);
	await context.setOffline(true);
	await server.close();

	const course = new CoursePage(page);
	await course.openLesson('dark-footpath');
	await course.link('Om kursen').click();
	await expect(course.main).toContainText('23 kap.');
});

test('the course can be installed as an app', async ({ page, webAddress }) => {
	await page.goto(webAddress);
	await untilKept(page);
	const session = await page.context().newCDPSession(page);
	const { errors, data = '' } = await session.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	expect(JSON.parse(data)).toMatchObject({ short_name: 'Ögonblick', lang: 'sv' });
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
	// A test's browser forgets all that it is told; that alone may stand in the way.
	expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

test('where browsers have no workers the course goes on without, and nothing complains', async ({
	page,
	webAddress,
}) => {
	await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
	const complaints = complaintsOf(page);
	await page.goto(webAddress);
	await page.waitForLoadState('load');
	await new CoursePage(page).openLesson('pick-up');
	expect(complaints).toEqual([]);
});

test('in a package for a platform nothing is kept', async ({ page, scormAddress }) => {
	await page.goto(scormAddress);
	await page.waitForLoadState('load');
	const workers = await page.evaluate(() => navigator.serviceWorker.getRegistrations());
	expect(workers).toEqual([]);
	expect(await page.locator('link[rel=manifest]').count()).toBe(0);
});
