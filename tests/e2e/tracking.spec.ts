import { expect, test } from './fixtures.ts';
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
