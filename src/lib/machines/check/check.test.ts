import { describe, expect, test } from 'vitest';
import { isFinished, type Log } from '../../log/index.ts';
import { tinyCheck as lesson } from '../tiny-lessons.ts';
import { answerCheck, beginRound, lastSeed, resultOf, roundsOf } from './fold.ts';

const topicOf = (id: string) => lesson.questions.find((question) => question.id === id)?.topic;
const last = (log: Log) => roundsOf(lesson, log).at(-1);

/** Answers every question of the round that is under way. */
const answerAll = (log: Log, answer: string): Log =>
	(last(log)?.questions ?? []).reduce<Log>(
		(sofar, id) => answerCheck(lesson, sofar, id, [answer]),
		log,
	);
const round = (log: Log, seed: number, answer = 'good', sitting = 'main') =>
	answerAll(beginRound(lesson, log, sitting, seed), answer);

describe('the draw', () => {
	test('takes so many of each topic, whatever the seed', () => {
		for (let seed = 0; seed <= lastSeed; seed += 37) {
			const topics = last(beginRound(lesson, [], 'main', seed))
				?.questions.map(topicOf)
				.sort();
			expect(topics).toEqual(['order', 'warmth', 'warmth']);
		}
	});

	test('is the same each time for the same seed, and another for others', () => {
		const drawn = (seed: number) => last(beginRound(lesson, [], 'main', seed))?.questions.join();
		expect(drawn(7)).toBe(drawn(7));
		expect(new Set([1, 2, 3, 4, 5].map(drawn)).size).toBeGreaterThan(1);
	});

	test('goes on in the same order, when it is known how far it had come', () => {
		for (let seed = 0; seed <= lastSeed; seed++) {
			const drawn = last(beginRound(lesson, [], 'main', seed))?.questions ?? [];
			for (let told = 1; told <= drawn.length; told++) {
				const again = beginRound(lesson, [], 'main', seed, drawn.slice(0, told));
				expect(last(again)?.questions).toEqual(drawn);
			}
		}
	});

	test('asks what is fresh first: no question comes again while there are others', () => {
		const log = round(round(round([], 3), 4), 5);
		const warmth = roundsOf(lesson, log)
			.flatMap(({ questions }) => questions)
			.filter((id) => topicOf(id) === 'warmth');
		expect(new Set(warmth).size).toBe(6);
	});

	test('of a follow-up asks first what was not right', () => {
		const wrong = round(round(round([], 1, 'good'), 2, 'bad'), 3, 'good');
		const missed = roundsOf(lesson, wrong)[1]?.questions ?? [];
		const again = last(beginRound(lesson, wrong, 'later', 9))?.questions ?? [];
		expect(again).toHaveLength(1);
		expect(missed).toContain(again[0]);
	});
});

describe('a round', () => {
	const begun = beginRound(lesson, [], 'main', 11);
	const [first = '', second = ''] = last(begun)?.questions ?? [];

	test('takes one answer to each question that was drawn', () => {
		const log = answerCheck(lesson, begun, first, ['good']);
		expect(answerCheck(lesson, log, first, ['bad'])).toBe(log);
		expect(last(log)?.answers).toEqual({ [first]: ['good'] });
	});

	test('takes no answer that is not whole, nor to what was not drawn', () => {
		const absent = lesson.questions.find(({ id }) => !last(begun)?.questions.includes(id));
		expect(answerCheck(lesson, begun, second, [])).toBe(begun);
		expect(answerCheck(lesson, begun, absent?.id ?? '', ['good'])).toBe(begun);
		expect(answerCheck(lesson, [], first, ['good'])).toEqual([]);
	});

	test('finishes the lesson when all is answered, right or wrong', () => {
		expect(isFinished(lesson, begun)).toBe(false);
		expect(isFinished(lesson, answerAll(begun, 'bad'))).toBe(true);
	});

	test('of a follow-up does not', () => {
		expect(isFinished(lesson, round([], 1, 'good', 'later'))).toBe(false);
	});

	test('that is given up leaves nothing behind', () => {
		const half = answerCheck(lesson, begun, first, ['good']);
		const anew = beginRound(lesson, half, 'main', 12);
		expect(roundsOf(lesson, anew)).toHaveLength(1);
		expect(last(anew)?.answers).toEqual({});
	});

	test('of a sitting that does not exist is not begun', () => {
		expect(beginRound(lesson, [], 'nowhere', 1)).toEqual([]);
	});
});

describe('the result', () => {
	const result = (log: Log) => {
		const done = last(log);
		if (!done) throw new Error('No round was begun.');
		return resultOf(lesson, done);
	};

	test('is passed with enough right', () => {
		expect(result(round([], 1))).toEqual({ right: 3, of: 3, passed: true, through: true });
		expect(result(round([], 1, 'so-so'))).toMatchObject({ right: 0, passed: false });
	});

	test('is not passed before the last answer', () => {
		const begun = beginRound(lesson, [], 'main', 1);
		const two = (last(begun)?.questions ?? []).slice(0, 2);
		const log = two.reduce<Log>((sofar, id) => answerCheck(lesson, sofar, id, ['good']), begun);
		expect(result(log)).toEqual({ right: 2, of: 3, passed: false, through: false });
	});

	test('of a follow-up cannot be passed', () => {
		expect(result(round([], 1, 'good', 'later')).passed).toBe(false);
	});
});
