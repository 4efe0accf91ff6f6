import { expect, paths, test } from './fixtures.ts';
import type { CoursePage } from './models/course-page.ts';

/** Every kind of screen, in the order in which a learner meets them. */
async function eachScreen(course: CoursePage, check: (screen: string) => Promise<void>) {
	await expect(course.heading).toBeVisible();
	await check('start');
	await course.begin();
	await expect(course.choices.first()).toBeVisible();
	await check('decision');
	await course.choose('app-line');
	await check('outcome');
	await course.goOn();
	await course.play('call-bus');
	await course.choose('at-shelf');
	await check('outcome with a law');
	await course.goOn();
	await course.play('move-now', ...paths.best.slice(2));
	await check('debrief');
	await course.link('Om kursen').click();
	await expect(course.heading).toHaveText('Om kursen');
	await expect(course.main).toContainText('23 kap.');
	await check('about');
	await course.page.goto(course.page.url().replace('#/about', '#/nowhere'));
	await expect(course.heading).toHaveText('Sidan finns inte');
	await check('no such page');
}

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in ${colorScheme}`, () => {
		test.use({ colorScheme });
		test('axe finds nothing wrong on any screen', async ({ course }) => {
			await eachScreen(course, () => course.checkAccessibility());
		});
	});
}

test.describe('on a phone of 320 px', () => {
	test.use({ viewport: { width: 320, height: 640 } });
	test('no screen has to be scrolled sideways', async ({ course }) => {
		await eachScreen(course, () => course.checkWidth());
	});
});

test('with the text at 200 % no screen has to be scrolled sideways', async ({ course }) => {
	await course.page.setViewportSize({ width: 640, height: 800 });
	await course.page.evaluate(() => {
		document.documentElement.style.fontSize = '200%';
	});
	await eachScreen(course, () => course.checkWidth());
});

test('with the spacing of text that some readers need nothing is cut off', async ({ course }) => {
	await course.page.setViewportSize({ width: 390, height: 800 });
	await course.page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			'* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
		);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	});
	await eachScreen(course, () => course.checkWidth());
});

test.describe('with forced colours and without motion', () => {
	test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });
	test('every screen still works and axe finds nothing wrong', async ({ course }) => {
		await eachScreen(course, async () => {
			await course.checkAccessibility();
			const moving = await course.page.evaluate(() =>
				document.getAnimations().some(({ playState }) => playState === 'running'),
			);
			expect(moving).toBe(false);
		});
	});
});

for (const { language, standard, first, last } of [
	{ language: 'Svenska', standard: 'SCORM 1.2', first: 'Tio över ett', last: 'Samma lag' },
	{ language: 'English', standard: 'SCORM 2004', first: 'Ten past one', last: 'On the same side' },
] as const) {
	test(`by keyboard alone, in the platform, from the start to an ending, in ${language}`, async ({
		platform,
	}) => {
		const course = await platform.launch(standard);
		const press = async (name: string | RegExp) => {
			await tabTo(course, name);
			await course.page.keyboard.press('Enter');
		};
		await press(language);
		await press(/^(Börja|Begin)$/);
		await expect(course.heading).toHaveText(first);
		for (const choice of paths.best) {
			await press(await course.labelOf(choice));
			// Focus has moved to the consequence, so that the next Tab goes on from there.
			await expect(course.heading).toBeFocused();
			await press(/^(Fortsätt|Go on)$/);
			await expect(course.heading).toBeFocused();
		}
		await expect(course.heading).toHaveText(last);
	});
}

/** Presses Tab until the control with this name has the focus, as one does who uses no mouse. */
async function tabTo(course: CoursePage, name: string | RegExp): Promise<void> {
	for (let press = 0; press < 40; press++) {
		await course.page.keyboard.press('Tab');
		const focused = await course.focusedText();
		if (typeof name === 'string' ? focused === name : name.test(focused)) return;
	}
	throw new Error(`No control ${String(name)} within 40 presses of Tab.`);
}
