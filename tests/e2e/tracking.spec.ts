import type { Page } from '@playwright/test';
import { expect, paths, test } from './fixtures.ts';
import { checkAccessibility } from './models/check-accessibility.ts';
import { CoursePage } from './models/course-page.ts';

test('what the platform never got is there again at the next launch, and is sent', async ({
	platform,
}) => {
	const course = await platform.launch('SCORM 2004');
	await course.openLesson('pick-up');
	await course.choose('ring-now');
	await expect(course.saveState).toHaveText('Sparat');
	const browser = platform.page.context();
	let isAway = true;
	await browser.route(/\/commits$/, (route) => (isAway ? route.abort() : route.continue()));
	await course.goOn();
	await course.choices.first().click();
	await expect(course.goingOn).toBeVisible();
	await expect(course.saveState).toContainText('Bara på enheten sedan');
	// The tab dies before the platform is back, and says nothing any more.
	await platform.page.goto('chrome://crash').catch(() => {});
	isAway = false;

	const later = platform.onAnotherPage(await browser.newPage());
	const again = await later.launch('SCORM 2004');
	await expect(again.notices).toContainText('hade inte nått lärplattformen');
	await again.openLesson('pick-up');
	await expect(again.heading).not.toHaveText('Tio över ett');
	await expect
		.poll(async () => (await later.keptValues()).get('cmi.suspend_data'))
		.toMatch(/^og2\..*0064/);
});

/** A platform with one frame, whose API ends with the first page in it and begins anew only at a new launch. */
const platformOfOnePage = `<!doctype html><html lang="sv"><title>Plattform</title>
<style>iframe { width: 100%; height: 90vh; }</style><script>
	const kept = JSON.parse(localStorage.getItem('kept') ?? '{}');
	let phase = 'idle';
	const isOpen = () => phase === 'open';
	window.API = {
		LMSInitialize: () => (phase === 'idle' ? ((phase = 'open'), 'true') : 'false'),
		LMSFinish: () => (isOpen() ? ((phase = 'ended'), 'true') : 'false'),
		LMSGetValue: (name) => (isOpen() ? (kept[name] ?? (name.endsWith('student_id') ? 'kim' : '')) : ''),
		LMSSetValue: (name, value) => String(isOpen() && ((kept[name] = value), true)),
		LMSCommit: () => String(isOpen() && (localStorage.setItem('kept', JSON.stringify(kept)), true)),
		LMSGetLastError: () => (isOpen() ? '0' : '101'),
		LMSGetErrorString: () => '',
		LMSGetDiagnostic: () => '',
	};
</script><iframe title="Kursen" src="index.html"></iframe></html>`;

/** The record that this platform has. */
const keptBy = (page: Page) =>
	page.evaluate(() => /"cmi.suspend_data":"([^"]*)/.exec(localStorage.getItem('kept') ?? '')?.[1]);

test('a page that is loaded again goes on where it was, though its platform gives it no second session', async ({
	page,
	scormAddress,
}) => {
	const host = new URL('platform.html', scormAddress).href;
	await page.route(host, (route) =>
		route.fulfill({ contentType: 'text/html', body: platformOfOnePage }),
	);
	await page.goto(host);
	const course = new CoursePage(page, page.frameLocator('iframe'));
	await course.openLesson('pick-up');
	await course.play('wait', 'own-up');
	await expect(course.saveState).toHaveText('Sparat');
	await page.frames()[1]?.evaluate(() => location.reload());
	await expect(course.notices.first()).toContainText('öppna den därifrån igen');
	await expect(course.heading).toHaveText('Full hall');
	await course.checkAccessibility();
	await course.play(...paths.best.slice(1));
	await expect(course.heading).toHaveText('Samma lag');

	await page.goto(host);
	await expect(course.notices).toContainText('hade inte nått lärplattformen');
	await expect(course.lessonOnMap('Hämtningen')).toContainText('Klar');
	await expect.poll(() => keptBy(page)).toBe(await course.record());
});

test('in a second window the learner is told, and goes on there with all that was done', async ({
	platform,
}) => {
	const first = await platform.launch('SCORM 1.2');
	await first.openLesson('pick-up');
	await first.choose('ring-now');
	const other = platform.onAnotherPage(await platform.page.context().newPage());
	await other.open();
	await other
		.card('SCORM 1.2')
		.getByRole('button')
		.or(other.card('SCORM 1.2').getByRole('link'))
		.first()
		.click();
	const second = new CoursePage(other.page, other.page.frameLocator('iframe'));
	await expect(second.heading).toHaveText('Kursen är öppen i ett annat fönster');
	await second.checkAccessibility();
	await second.button('Fortsätt här i stället').click();
	await expect(second.main).toContainText('Fortsätt med');
	await expect(first.heading).toHaveText('Kursen är öppen i ett annat fönster');
	await second.openLesson('pick-up');
	await expect(second.heading).not.toHaveText('Tio över ett');
});

test('whoever is done gets a receipt with what the platform answered', async ({ platform }) => {
	const course = await platform.launch('SCORM 1.2');
	await course.testOut();
	await course.link('Visa kvittot').click();
	await expect(course.heading).toHaveText('Kvitto på kursen');
	await expect(course.main).toContainText('”completed”');
	await expect(course.main).toContainText('Ögonblick');
	await expect(course.main).not.toContainText('inte bekräftat');
	await course.checkAccessibility();
	const saved = course.page.waitForEvent('download');
	await course.button('Spara som fil').click();
	expect((await saved).suggestedFilename()).toBe('kvitto-ogonblick.txt');
});

test('a receipt says so when the platform has not confirmed it, and what to do', async ({
	platform,
}) => {
	const course = await platform.launch('SCORM 1.2');
	await course.link('Pröva kunskapskontrollen först').click();
	await course.beginCheck();
	await course.answerCheck(1, 9);
	await platform.page.context().setOffline(true);
	await course.answerCheck(10, 10);
	await course.link('Visa kvittot').click();
	await expect(course.heading).toHaveText('Kvitto på kursen');
	await expect(course.main).toContainText('Det är inte bekräftat att du är klar.');
	await course.checkAccessibility();
});

test('the page about what is sent opens without a network’s help and has no barrier', async ({
	page,
	webAddress,
}) => {
	await page.goto(new URL('privacy.html', webAddress).href);
	await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(
		'Det här skickas, och varför',
	);
	await checkAccessibility(page);
});
