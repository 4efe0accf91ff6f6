import { realCourse } from '../support/course.ts';
import { expect, test } from './fixtures.ts';
import type { CoursePage } from './models/course-page.ts';
import { WhatIsKept } from './models/what-is-kept.ts';
import { WorkshopPage } from './models/workshop-page.ts';

const { texts } = realCourse();

const languages = [
	{ language: 'Svenska', locale: 'sv' },
	{ language: 'English', locale: 'en' },
] as const;

const titleOf = (lesson: string, locale: string) => texts[lesson]?.[locale]?.title ?? 'no title';

const screens = [
	{ name: 'a projector', width: 1280, height: 720 },
	{ name: 'a phone', width: 320, height: 640 },
] as const;

for (const { language, locale } of languages) {
	for (const { name, width, height } of screens) {
		test(`a group practises by keyboard alone, on ${name}, in ${language}`, async ({ course }) => {
			// Axe reads every screen.
			test.slow();
			await course.page.setViewportSize({ width, height });
			await course.speak(language);
			const workshop = new WorkshopPage(course);
			await workshop.open(titleOf('pick-up', locale));
			const seen = new Set<string>();
			for (let decision = 0; ;) {
				const screen = await workshop.screen();
				if (screen === 'vote') await workshop.countByKeyboard(decision++ % 3);
				// One of each kind is enough for axe; the width is looked at everywhere.
				if (!seen.has(screen)) await course.checkAccessibility();
				await course.checkWidth(screen);
				seen.add(screen);
				if (screen === 'closing') break;
				await expect(workshop.goingOn).toBeVisible();
				await workshop.goOnByKeyboard();
			}
			expect([...seen].sort()).toEqual(['closing', 'opening', 'scene', 'shown', 'talk', 'vote']);
		});
	}
}

test('on a projector of 1280 × 720 a conversation needs no scrolling, and what leads on is always in reach', async ({
	course,
}) => {
	await course.page.setViewportSize({ width: 1280, height: 720 });
	const workshop = new WorkshopPage(course);
	await workshop.open(titleOf('role-employee', 'sv'));
	for (
		let screen = await workshop.screen();
		screen !== 'closing';
		screen = await workshop.screen()
	) {
		if (screen === 'vote') await workshop.hands('A').fill('5');
		await expect(workshop.goingOn).toBeInViewport({ ratio: 1 });
		const tooMuch = await course.page.evaluate(
			() => document.documentElement.scrollHeight - innerHeight,
		);
		expect(tooMuch, `${screen}: ${await course.heading.innerText()}`).toBeLessThanOrEqual(0);
		await workshop.goOn();
	}
});

/** Runs a workshop from its first screen to its last, in every way that can be thought of. */
async function runThrough(workshop: WorkshopPage): Promise<void> {
	for (
		let screen = await workshop.screen();
		screen !== 'closing';
		screen = await workshop.screen()
	) {
		if (screen === 'vote') await workshop.hands('B').fill('9');
		if (screen === 'talk') {
			await workshop.course.button('En annan fråga').click();
			await workshop.course.button('Starta klockan').click();
			await workshop.following('A').check();
		}
		if (screen === 'shown') await workshop.course.button('Alternativ C').click();
		await workshop.goOn();
	}
	await workshop.back();
	await workshop.goOn();
	await workshop.course.button('Börja om').click();
	await workshop.isAt('opening');
}

/** Waits until the course has fetched and saved all that it wants to, and looks what that was. */
async function untilQuiet(course: CoursePage, kept: WhatIsKept): Promise<void> {
	await course.page.waitForLoadState('networkidle');
	await expect.poll(() => kept.sinceThen(), { intervals: [2500], timeout: 20_000 }).toEqual([]);
}

test('nothing of a workshop is stored or sent: not on the device, not to any server', async ({
	course,
}) => {
	const kept = await WhatIsKept.watch(course.page);
	await course.page.reload();
	await course.speak('Svenska');
	// What is noted when a learner decides is what would be noted here.
	await course.openLesson('pick-up');
	await course.choose('app-line');
	expect((await kept.sinceThen()).join()).toContain('setItem');
	const workshop = new WorkshopPage(course);
	await workshop.open(titleOf('pick-up', 'sv'));
	const record = await course.record();
	expect(record).not.toBe('');
	await untilQuiet(course, kept);
	await runThrough(workshop);
	expect(await kept.sinceThen()).toEqual([]);
	expect(await course.record()).toBe(record);
});

test('nothing of a workshop is told to the platform, and the attempt stays where it was', async ({
	platform,
}) => {
	const kept = await WhatIsKept.watch(platform.page);
	const course = await platform.launch('SCORM 1.2');
	await kept.watchPlatform();
	await course.openLesson('pick-up');
	await course.choose('app-line');
	await expect.poll(async () => (await kept.sinceThen()).join()).toContain('LMSCommit');
	const record = await platform.keptRecord('SCORM 1.2');
	expect(record).not.toBe('');
	const workshop = new WorkshopPage(course);
	await workshop.open(titleOf('pick-up', 'sv'));
	await untilQuiet(course, kept);
	await expect(course.saveState).toBeHidden();
	await runThrough(workshop);
	expect(await kept.sinceThen()).toEqual([]);
	expect(await platform.keptRecord('SCORM 1.2')).toBe(record);
	await course.home();
	await course.openLesson('pick-up');
	await expect(course.main).toContainText('Val 2');
});

test('another language in the middle keeps the place and the hands', async ({ course }) => {
	await course.speak('Svenska');
	const workshop = new WorkshopPage(course);
	await workshop.open(titleOf('pick-up', 'sv'));
	await workshop.goOn();
	await workshop.goOn();
	await workshop.hands('B').fill('14');
	await expect(course.page).toHaveTitle(/^Öva tillsammans: Hämtningen/);
	await course.speak('English');
	await expect(course.button('Discuss first')).toBeVisible();
	await expect(workshop.hands('B')).toHaveValue('14');
	await expect(course.page).toHaveTitle(/^Practise together: /);
});

test('whoever leaves by mistake comes back to where the group was; a new page begins anew', async ({
	course,
}) => {
	await course.speak('Svenska');
	const workshop = new WorkshopPage(course);
	await workshop.open(titleOf('pick-up', 'sv'));
	await expect(course.main).toContainText('Om sidan laddas om eller stängs börjar övningen om.');
	await workshop.goOn();
	await workshop.goOn();
	await workshop.hands('A').fill('6');
	await course.home();
	await course.page.goBack();
	await workshop.isAt('vote');
	await expect(workshop.hands('A')).toHaveValue('6');
	await course.page.reload();
	await workshop.isAt('opening');
	await expect(course.button('Fortsätt där ni var')).toBeHidden();
});

test('the printed sheet leads to the screen, and the screen to the sheet', async ({ course }) => {
	await course.speak('Svenska');
	await course.visit('#/print/workshop/pick-up');
	await expect(course.page).toHaveTitle(/^Arbetsblad: Hämtningen/);
	await course.link('Gör övningen på storbild i stället').click();
	const workshop = new WorkshopPage(course);
	await workshop.isAt('opening');
});

for (const lesson of ['nowhere', 'values']) {
	test(`a workshop on what is no scenario (${lesson}) says so and leads back`, async ({
		course,
	}) => {
		await course.speak('Svenska');
		await course.visit(`#/workshop/${lesson}`);
		await expect(course.heading).toHaveText('Sidan finns inte');
		await course.button('Till startsidan').click();
		await expect(course.heading).not.toHaveText('Sidan finns inte');
	});
}

test.describe('with forced colours and without motion', () => {
	test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });
	test('a vote and what comes of it can still be seen', async ({ course }) => {
		await course.speak('Svenska');
		const workshop = new WorkshopPage(course);
		await workshop.open(titleOf('pick-up', 'sv'));
		await workshop.goOn();
		await workshop.goOn();
		await workshop.hands('A').fill('6');
		await course.checkAccessibility();
		await workshop.goOn();
		await course.checkAccessibility();
		await workshop.goOn();
		await course.checkAccessibility();
	});
});

test('with the text at 200 % nothing has to be scrolled sideways', async ({ course }) => {
	await course.page.setViewportSize({ width: 640, height: 800 });
	await course.page.addInitScript(() => {
		document.documentElement.style.fontSize = '200%';
	});
	await course.page.reload();
	await course.speak('Svenska');
	const workshop = new WorkshopPage(course);
	await workshop.open(titleOf('dark-footpath', 'sv'));
	for (
		let screen = await workshop.screen();
		screen !== 'closing';
		screen = await workshop.screen()
	) {
		if (screen === 'vote') await workshop.hands('A').fill('888');
		await course.checkWidth(screen);
		await workshop.goOn();
	}
	await course.checkWidth('closing');
});
