import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { locales, show } from '../../../../tests/support/harness/show.ts';
import type { Lesson, LessonTexts } from '../../content/index.ts';
import { courseTextExamples, ownNote, wholeCourseText } from './CourseText.examples.ts';

testBarriers(courseTextExamples);
afterEach(() => vi.restoreAllMocks());

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** All that a lesson says, but for texts in which words are marked. */
function saidIn({ kind }: Lesson, texts: LessonTexts): string[] {
	const { nodes, activities, boards, intro } = texts;
	const lines = [
		...intro,
		...Object.values(nodes).flatMap(({ passages, outcomes, cue, choices }) => [
			...Object.values(passages).flat(),
			...Object.values(outcomes).flat(),
			...cue,
			...Object.values(choices).flatMap(({ outcome }) => outcome),
		]),
		...Object.values(activities).flatMap((each) => [...each.lines, ...each.model]),
	].map(({ text }) => text);
	const items = [
		...Object.values(nodes).map((each) => each.choices),
		...Object.values(activities).map((each) => each.items),
	]
		.flatMap((each) => Object.values(each))
		.flatMap(({ label, why }) => [label, why]);
	const others = [
		texts.title,
		texts.lead,
		...Object.values(nodes).flatMap(({ title, question, reflection }) => [
			title,
			question,
			reflection,
		]),
		...Object.values(activities).flatMap(({ title, question, why }) => [title, question, why]),
		...Object.values(boards).flatMap(({ title, entries }) => [
			title,
			...Object.values(entries).flatMap(({ text, alt }) => [text, alt]),
		]),
		...Object.values(texts.people).flatMap(({ name, about }) =>
			kind === 'scenario' ? [name, about] : [],
		),
		...Object.values(texts.goals),
		...Object.values(texts.law).flatMap(({ title, text }) => [title, text]),
	];
	return [...lines, ...items, ...others].filter((text) => text !== '');
}

describe.for(locales)('the whole course as text (%s)', (locale) => {
	test('says all that the lessons say', async () => {
		const { stage, container } = await show(wholeCourseText, locale);
		const shown = plain(container.textContent);
		for (const lesson of stage.course.lessons) {
			const missing = saidIn(lesson, stage.textsOf(lesson.id)).filter(
				(text) => !shown.includes(plain(text)),
			);
			expect(missing, lesson.id).toEqual([]);
		}
	});

	test('has headings in order, without a gap', async () => {
		const { container } = await show(wholeCourseText, locale);
		const levels = [...container.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
			Number(tagName[1]),
		);
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
	});

	test('needs nothing to be opened or filled in, and shows nothing private', async () => {
		const { container } = await show(wholeCourseText, locale);
		expect(container.querySelector('details, input, textarea, select')).toBeNull();
		expect(container.textContent).not.toContain(ownNote);
		expect(container.textContent).not.toMatch(/undefined|\{\{|\[\[/);
	});

	test('leads from each place in the contents to that place, with the focus, on the same page', async () => {
		const { container } = await show(wholeCourseText, locale);
		const address = location.href;
		for (const button of container.querySelectorAll<HTMLElement>('nav button')) {
			button.click();
			expect(plain(document.activeElement?.textContent ?? '')).toBe(plain(button.textContent));
			expect(document.activeElement?.tagName).toBe('H2');
		}
		expect(location.href).toBe(address);
	});
});

describe('a lesson as text', () => {
	test.for(['a scenario', 'one lesson of steps'])(
		'has its places in the contents: %s',
		async (name) => {
			const { container } = await show(named(courseTextExamples, name));
			const buttons = [...container.querySelectorAll<HTMLElement>('nav button')];
			expect(buttons.length).toBeGreaterThan(4);
			for (const button of buttons) {
				button.click();
				expect(plain(document.activeElement?.textContent ?? '')).toBe(plain(button.textContent));
			}
		},
	);

	test('leads from an answer to the scene that follows', async () => {
		const { container } = await show(named(courseTextExamples, 'a scenario'));
		const section = container.querySelector('.lesson ol')?.closest('section');
		const lead = section?.querySelector<HTMLElement>('li button');
		lead?.click();
		expect(document.activeElement?.tagName).toBe('H3');
		expect(document.activeElement?.textContent).toBe(lead?.textContent);
	});

	test('says how good each choice is, in words', async () => {
		const { container, stage } = await show(named(courseTextExamples, 'a scenario'));
		const choices = Object.values(stage.lesson.nodes).flatMap((node) =>
			node.kind === 'ending' || node.kind === 'reply' ? [] : node.choices,
		);
		const count = (words: string) => container.textContent.split(words).length - 1;
		const best = choices.filter(({ grade }) => grade === 'best').length;
		expect(count('Det här hjälper mest')).toBe(best);
		expect(count('Ibland')).toBeGreaterThan(0);
	});

	test('can be printed', async () => {
		const print = vi.spyOn(window, 'print').mockReturnValue();
		await show(named(courseTextExamples, 'a scenario'));
		await page.getByRole('button', { name: 'Skriv ut' }).click();
		expect(print).toHaveBeenCalledOnce();
	});
});
