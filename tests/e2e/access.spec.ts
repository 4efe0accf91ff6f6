import { expect, paths, test } from './fixtures.ts';
import type { Place } from '../../src/lib/machines/index.ts';
import type { CoursePage } from './models/course-page.ts';
import { atQuestion, atStep, played, playedTwice, recordOf } from './seeds.ts';

/** Every kind of screen of a conversation, in the order in which a learner meets them, and the pages around it. */
async function eachScreen(course: CoursePage, check: (screen: string) => Promise<void>) {
	await expect(course.heading).toBeVisible();
	await check('start');
	await course.openLesson('pick-up');
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
	await course.visit('#/nowhere');
	await expect(course.heading).toHaveText('Sidan finns inte');
	await check('no such page');
}

const isAt = (kind: Place['node']['kind']) => (place: Place) => place.node.kind === kind;

/** Two learners in the middle of everything: which lessons they are in, and at which step. */
const learners = [
	{
		record: recordOf(
			atStep('moments', 'what-speaks'),
			atStep('values', 'who-does'),
			atStep('goals', 'quiet-hour'),
			atStep('messages', 'menu-board'),
			atStep('self-assessment', 'before'),
			atStep('next-step', 'plan'),
			played('dark-footpath', isAt('reply')),
			played('before-renovation', isAt('hands')),
			playedTwice('role-employee'),
			atQuestion(4),
		),
		asked: ['moments', 'values', 'goals', 'messages', 'knowledge-check'],
		shown: ['self-assessment', 'next-step', 'dark-footpath', 'before-renovation', 'role-employee'],
	},
	{
		record: recordOf(
			atStep('moments', 'stand-for'),
			atStep('values'),
			atStep('goals', 'ordinary-day'),
			atStep('messages', 'own-line'),
			atStep('next-step', 'how-likely'),
			played('dark-footpath'),
			playedTwice('before-renovation'),
			atQuestion(10, false),
		),
		asked: ['moments', 'goals'],
		shown: [
			...['values', 'messages', 'next-step', 'dark-footpath', 'before-renovation'],
			...['knowledge-check', 'self-assessment'],
		],
	},
] as const;

/** Every other kind of screen: each question before and after the answer, what is private, the desk, the meeting. */
async function eachActivity(course: CoursePage, check: (screen: string) => Promise<void>) {
	for (const { record, asked, shown } of learners) {
		await course.comeBackWith(record);
		for (const lesson of [...asked, ...shown]) {
			await course.openLesson(lesson);
			await check(lesson);
			if (asked.some((each) => each === lesson)) {
				await course.answerAnyhow();
				await check(`${lesson}, answered`);
			}
			await course.home();
		}
	}
}

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in ${colorScheme}`, () => {
		test.use({ colorScheme });
		test('axe finds nothing wrong on any screen', async ({ course }) => {
			await eachScreen(course, () => course.checkAccessibility());
		});

		test('axe finds nothing wrong with any activity', async ({ course }) => {
			test.slow();
			await eachActivity(course, () => course.checkAccessibility());
		});
	});
}

test.describe('on a phone of 320 px', () => {
	test.use({ viewport: { width: 320, height: 640 } });
	test('no screen has to be scrolled sideways', async ({ course }) => {
		await eachScreen(course, (screen) => course.checkWidth(screen));
	});

	test('no activity has to be scrolled sideways', async ({ course }) => {
		await eachActivity(course, (screen) => course.checkWidth(screen));
	});
});

test('with the text at 200 % no screen has to be scrolled sideways', async ({ course }) => {
	await course.page.setViewportSize({ width: 640, height: 800 });
	// Also after the page has been opened anew.
	await course.page.addInitScript(() => {
		document.documentElement.style.fontSize = '200%';
	});
	await course.page.reload();
	await eachScreen(course, (screen) => course.checkWidth(screen));
	await eachActivity(course, (screen) => course.checkWidth(screen));
});

test('with the spacing of text that some readers need nothing is cut off', async ({ course }) => {
	await course.page.setViewportSize({ width: 390, height: 800 });
	await course.page.addInitScript(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			'* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
		);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	});
	await course.page.reload();
	await eachScreen(course, (screen) => course.checkWidth(screen));
	await eachActivity(course, (screen) => course.checkWidth(screen));
});

test.describe('with forced colours and without motion', () => {
	test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });
	test('every screen still works and axe finds nothing wrong', async ({ course }) => {
		await eachScreen(course, () => checkStillness(course));
	});

	test('every activity still works and axe finds nothing wrong', async ({ course }) => {
		test.slow();
		await eachActivity(course, () => checkStillness(course));
	});
});

async function checkStillness(course: CoursePage): Promise<void> {
	await course.checkAccessibility();
	const moving = await course.page.evaluate(() =>
		document.getAnimations().some(({ playState }) => playState === 'running'),
	);
	expect(moving).toBe(false);
}
