import { expect, test } from './fixtures.ts';
import { tabTo, tabUntil } from './models/by-keyboard.ts';
import type { CoursePage } from './models/course-page.ts';
import { atStep, recordOf } from './seeds.ts';

/** The best way through the case of the dark footpath; a list is a reply with its building blocks. */
const best = [
	'search-place',
	['four-in-row', 'sent-today', 'cable-maybe', 'first-december', 'with-city'],
	'date-eleventh',
	'send-part',
	'answer-fear',
	'hand-on',
	'check-call',
	'show-and-tell',
] as const;

for (const { language, standard, first, last } of [
	{ language: 'Svenska', standard: 'SCORM 1.2', first: 'Tredje gången i höst', last: 'Vår kabel' },
	{
		language: 'English',
		standard: 'SCORM 2004',
		first: 'Third time this autumn',
		last: 'Our cable',
	},
] as const) {
	test(`by keyboard alone, in the platform, through a case with a reply, in ${language}`, async ({
		platform,
	}) => {
		const course = await platform.launch(standard);
		const press = async (name: string | RegExp, key = 'Enter') => {
			await tabTo(course, name);
			await course.page.keyboard.press(key);
		};
		await press(language);
		await press(/^(Gångvägen är mörk|The footpath is dark)$/);
		await expect(course.heading).toHaveText(first);
		for (const move of best) {
			if (typeof move === 'string') await press(await course.labelOf(move));
			else {
				for (const block of move) await chooseBlock(course, block);
				await press(/^(Skicka svaret|Send the reply)$/);
			}
			// Focus has moved to the consequence, so that the next Tab goes on from there.
			await expect(course.heading).toBeFocused();
			await press(/^(Fortsätt|Continue)$/);
			await expect(course.heading).toBeFocused();
		}
		await expect(course.heading).toHaveText(last);
	});
}

/** Comes to a part of the reply with Tab, and to the block with the arrow keys. */
async function chooseBlock(course: CoursePage, block: string): Promise<void> {
	const isHere = () => course.focused.evaluate((control) => control.getAttribute('data-choice'));
	const part = course.main.getByRole('group').filter({ has: course.block(block) });
	await tabUntil(course, async () => (await part.locator(':focus').count()) > 0);
	await course.page.keyboard.press('Space');
	for (let press = 0; press < 4 && (await isHere()) !== block; press++) {
		await course.page.keyboard.press('ArrowDown');
	}
	await expect(course.block(block)).toBeChecked();
}

/** Each kind of question, and where it stands. */
const questions = [
	{ kind: 'one of several', lesson: 'moments', step: 'first-impression' },
	{ kind: 'several of several', lesson: 'moments', step: 'stand-for' },
	{ kind: 'sorting into groups', lesson: 'moments', step: 'what-speaks' },
	{ kind: 'pairs', lesson: 'goals', step: 'ordinary-day' },
	{ kind: 'an order', lesson: 'goals', step: 'quiet-hour' },
	{ kind: 'words in a text', lesson: 'values', step: 'who-does' },
	{ kind: 'a text of blocks', lesson: 'messages', step: 'menu-board' },
] as const;

for (const language of ['Svenska', 'English'] as const) {
	test(`by keyboard alone, a question of each kind, in ${language}`, async ({ course }) => {
		await course.speak(language);
		for (const { kind, lesson, step } of questions) {
			await test.step(kind, async () => {
				await course.comeBackWith(recordOf(atStep(lesson, step)));
				await course.openLesson(lesson);
				await answerByKeyboard(course);
				await expect(course.goingOn, kind).toBeVisible();
				// Focus is at what came of the answer, so that the next Tab goes on from there.
				await expect(course.focused).toHaveJSProperty('tagName', 'H2');
				const before = await course.heading.innerText();
				await tabTo(course, /^(Fortsätt|Continue)$/);
				await course.page.keyboard.press('Enter');
				await expect(course.heading).not.toHaveText(before);
				await expect(course.heading).toBeFocused();
			});
		}
	});
}

/** Walks through the question with Tab, does at each control what one can do there, and sends the answer. */
async function answerByKeyboard(course: CoursePage): Promise<void> {
	const { keyboard } = course.page;
	let picked = 0;
	await tabUntil(course, async () => {
		const control = await course.focused.evaluate((each: HTMLInputElement) => ({
			kind: each.getAttribute('type') ?? each.tagName.toLowerCase(),
			isAnswer: each.dataset['part'] === 'answer',
			isAsked: each.closest('form > fieldset:first-child') !== null,
			isToggle: each.hasAttribute('aria-pressed'),
			groups: each.querySelectorAll('option:not(:disabled)').length,
		}));
		if (control.isAnswer) return true;
		if (!control.isAsked) return false;
		if (control.kind === 'radio') await keyboard.press('Space');
		else if (control.kind === 'select') {
			// In a one-to-one sorting no two items have the same group: from the last one up, none is taken on the way.
			for (let down = control.groups - picked; down > 0; down--) await keyboard.press('ArrowDown');
		} else if (picked === 0) await keyboard.press(control.isToggle ? 'Enter' : 'Space');
		picked++;
		return false;
	});
	await keyboard.press('Enter');
}
