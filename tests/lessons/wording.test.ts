import { describe, expect, test } from 'vitest';
import type { Lesson, LessonTexts } from '../../src/lib/content/index.ts';
import { realCourse } from '../support/course.ts';

const { course, texts } = realCourse();

const cases = course.lessons.flatMap((lesson) =>
	course.locales.flatMap((locale) => {
		const words = texts[lesson.id]?.[locale];
		return words ? [{ lesson, words, name: `${lesson.id} in ${locale}` }] : [];
	}),
);

describe.each(cases)('the choices of $name', ({ lesson, words }) => {
	const decisions = lengthsOf(lesson, words);

	test('do not give themselves away by length: the longest is at most half as long again', () => {
		const uneven = decisions.filter(({ all }) => Math.max(...all) > 1.5 * Math.min(...all));
		expect(uneven).toEqual([]);
	});

	test('the best is the longest in at most 40 % of the decisions', () => {
		const longest = decisions.filter(({ all, best }) => all.every((length) => length <= best));
		expect(longest.length / decisions.length).toBeLessThanOrEqual(0.4);
	});

	test('the best stands in each position about as often', () => {
		for (const position of [0, 1, 2]) {
			const share =
				decisions.filter((each) => each.position === position).length / decisions.length;
			expect(share).toBeLessThanOrEqual(0.45);
		}
	});
});

test('the Swedish is easy to read: LIX at most 40', () => {
	for (const lesson of course.lessons) {
		const words = texts[lesson.id]?.['sv'];
		expect(lix(JSON.stringify(words?.nodes))).toBeLessThanOrEqual(40);
	}
});

function lengthsOf(lesson: Lesson, words: LessonTexts) {
	return Object.values(lesson.nodes).flatMap((node) => {
		if (node.kind === 'ending') return [];
		const all = node.choices.map(({ id }) => words.nodes[node.id]?.choices[id]?.label.length ?? 0);
		const position = node.choices.findIndex(({ grade }) => grade === 'best');
		return [{ node: node.id, all, position, best: all[position] ?? 0 }];
	});
}

/** Words per sentence, and the share of words of more than six letters. */
function lix(text: string): number {
	const words = text.match(/\p{L}+/gu) ?? [];
	const sentences = text.match(/[.!?:]+(?=[\s"”]|$)/g) ?? [];
	const long = words.filter((word) => word.length > 6);
	return words.length / sentences.length + (100 * long.length) / words.length;
}
