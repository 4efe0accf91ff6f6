import { describe, expect, test } from 'vitest';
import { rightAnswers, tinyQuestions as questions } from '../tiny-lessons.ts';
import { interactionOf } from '../report/interaction.ts';
import { isWhole, judge } from './judge.ts';

const kinds = Object.keys(questions).filter(
	(kind): kind is keyof typeof questions => kind in questions,
);

describe.each(kinds)('a question of the kind %s', (kind) => {
	const question = questions[kind];
	const answer = rightAnswers[kind];

	test('is right when all of it is', () => {
		expect(judge(question, answer)).toMatchObject({ right: true, score: 1 });
		expect(isWhole(question, answer)).toBe(true);
	});

	test('gives no point for an answer that is none of its own, and never throws', () => {
		for (const nonsense of [[], [''], ['nothing', 'of', 'the', 'kind']]) {
			const { right, score } = judge(question, nonsense);
			expect(right).toBe(false);
			expect(score).toBeLessThan(1);
			expect(isWhole(question, nonsense)).toBe(false);
		}
	});

	test('is told to a platform with a readable id and the right pattern', () => {
		const told = interactionOf({ id: 'lesson', ids: [] }, question, answer);
		expect(told).toMatchObject({ lesson: 'lesson', activity: question.id, right: true, score: 1 });
		expect(told.patterns).toEqual([told.response]);
	});
});

describe('grey', () => {
	test('an understandable option is half right', () => {
		expect(judge(questions.single, ['so-so'])).toMatchObject({ right: false, score: 0.5 });
	});

	test('in a grey area a second group is right as well, and is told apart', () => {
		const judged = judge(questions.categorise, ['a', 'y', 'b', 'y', 'c', 'x']);
		expect(judged.right).toBe(true);
		expect(judged.parts.map(({ verdict }) => verdict)).toEqual(['also', 'right', 'right']);
	});

	test('a reply is as good as its parts', () => {
		expect(judge(questions.composed, ['vague', 'date'])).toMatchObject({
			right: false,
			score: 0.75,
		});
	});
});

describe('several right ones', () => {
	test('what was wrongly left counts as what was wrongly chosen', () => {
		expect(judge(questions.multiple, ['one']).score).toBe(0.75);
		expect(judge(questions.multiple, ['one', 'two', 'three']).score).toBe(0.75);
	});

	test('whoever chooses all of them gets half', () => {
		expect(judge(questions.multiple, ['one', 'two', 'three', 'four']).score).toBe(0.5);
	});
});

describe('an order', () => {
	test('counts what stands where it should', () => {
		expect(judge(questions.ordering, ['a', 'c', 'b']).score).toBeCloseTo(1 / 3);
	});

	test('is whole only with each item once', () => {
		expect(isWhole(questions.ordering, ['a', 'b', 'b'])).toBe(false);
	});
});

describe('a sorting', () => {
	test('is whole only when every item lies somewhere', () => {
		expect(isWhole(questions.matching, ['a', 'x', 'b', 'y'])).toBe(false);
		expect(isWhole(questions.categorise, ['a', 'x', 'b', 'x', 'c', 'x'])).toBe(true);
	});

	test('is told as pairs', () => {
		const told = interactionOf(
			{ id: 'lesson', ids: [] },
			questions.matching,
			rightAnswers.matching,
		);
		expect(told.type).toBe('matching');
		expect(told.response).toEqual([
			['a', 'x'],
			['b', 'y'],
			['c', 'z'],
		]);
	});
});
