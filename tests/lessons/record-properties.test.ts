import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCompleted, isFinished, keyOf, type Log } from '../../src/lib/log/index.ts';
import {
	decodeRecord,
	encodeRecord,
	longestRecord,
	mergeLogs,
	readKept,
} from '../../src/lib/machines/index.ts';
import { libraryOf, realCourse } from '../support/course.ts';
import { logByChance } from '../support/log-by-chance.ts';

const { course } = realCourse();
const library = libraryOf(course);
const encode = (log: Log) => encodeRecord(course.lessons, log);
const decode = (record: string) => decodeRecord(library, record).log;
const finishedIn = (log: Log) =>
	course.lessons.filter((lesson) => isFinished(lesson, log)).map(({ id }) => id);

/** Any attempt on the real course: a few lessons or all, each once or many times. */
const attempts = (times = 2) =>
	fc
		.record({
			seed: fc.string({ minLength: 1, maxLength: 6 }),
			lessons: fc.integer({ min: 0, max: course.lessons.length }),
			times: fc.integer({ min: 1, max: times }),
		})
		.map(({ seed, ...amount }) => logByChance(course, seed, amount));

/** An attempt on everything, each of whose checks was taken so many times more. */
const withChecksAgain = (seed: string, times: number): Log => {
	const log = logByChance(course, seed, { lessons: course.lessons.length, times: 2 });
	const rounds = log.filter(({ type }) => type === 'draw.made');
	return rounds.reduce<Log>((sofar, draw) => {
		const at = log.indexOf(draw);
		const round = log.slice(at, at + 11).filter(({ type }) => type !== 'lesson.finished');
		return [...sofar, ...Array.from({ length: times }, () => round).flat()];
	}, log);
};

/** The most: nobody takes the same check as often as this. */
const mostTimes = 90;

/** An attempt on everything, whose checks were taken far more often than anybody would. */
const overgrown = fc
	.record({
		seed: fc.string({ minLength: 1, maxLength: 6 }),
		times: fc.integer({ min: 0, max: mostTimes }),
	})
	.map(({ seed, times }) => withChecksAgain(seed, times));

const few = { numRuns: 40 };

describe('any attempt', () => {
	test('is the same after it was written and read', () => {
		fc.assert(
			fc.property(attempts(), (log) => {
				const record = encode(log);
				expect(encode(decode(record))).toBe(record);
				expect(finishedIn(decode(record))).toEqual(finishedIn(log));
			}),
			few,
		);
	});

	test('has a record of at most 4,096 plain characters, and never without what is finished', () => {
		fc.assert(
			fc.property(overgrown, (log) => {
				const record = encode(log);
				expect(record.length).toBeLessThanOrEqual(longestRecord);
				expect(record).toMatch(/^[!-~]*$/);
				const read = decode(record);
				expect(finishedIn(read)).toEqual(finishedIn(log));
				expect(isCompleted(read)).toBe(isCompleted(log));
				expect(keyOf(read)).toBe(keyOf(log));
			}),
			{ numRuns: 12 },
		);
	});

	test('would be longer without that limit', () => {
		// One log, always the same: how long a record is depends on what chance has chosen.
		const log = withChecksAgain('more than anybody', mostTimes);
		const whole = encodeRecord(course.lessons, log, { most: Infinity });
		expect(whole.length).toBeGreaterThan(longestRecord);
		expect(encode(log).length).toBeLessThanOrEqual(longestRecord);
	});

	test('that is too long loses first what is missed least, and always something readable', () => {
		fc.assert(
			fc.property(attempts(), fc.integer({ min: 120, max: 1_500 }), (log, most) => {
				const record = encodeRecord(course.lessons, log, { most });
				const read = decodeRecord(library, record);
				expect(read.problem).toBeUndefined();
				expect(finishedIn(read.log)).toEqual(finishedIn(log));
				expect(isCompleted(read.log)).toBe(isCompleted(log));
			}),
			few,
		);
	});
});

describe('two histories of an attempt', () => {
	test('become one in which all that was finished is finished, whichever comes first', () => {
		fc.assert(
			fc.property(attempts(), attempts(), (one, other) => {
				for (const merged of [mergeLogs(one, other), mergeLogs(other, one)]) {
					const all = new Set([...finishedIn(one), ...finishedIn(other)]);
					expect(finishedIn(merged).sort()).toEqual([...all].sort());
					expect(isCompleted(merged)).toBe(isCompleted(one) || isCompleted(other));
					expect(decodeRecord(library, encode(merged)).problem).toBeUndefined();
				}
			}),
			few,
		);
	});

	test('that are the same become the same', () => {
		fc.assert(
			fc.property(attempts(), (log) => {
				expect(encode(mergeLogs(log, log))).toBe(encode(log));
			}),
			few,
		);
	});

	test('of which one has nothing become the other', () => {
		fc.assert(
			fc.property(attempts(), (log) => {
				expect(encode(mergeLogs([], log))).toBe(encode(log));
				expect(encode(mergeLogs(log, []))).toBe(encode(log));
			}),
			few,
		);
	});
});

describe('whatever a platform gives back', () => {
	const lost = (record: string) => {
		const { log } = decodeRecord(library, record);
		expect(() => encode(log)).not.toThrow();
		for (const lesson of course.lessons) expect(() => readKept(lesson, log)).not.toThrow();
	};

	test('a record that was cut off is read without an error, and loses the last part only', () => {
		fc.assert(
			fc.property(attempts(), fc.nat(), (log, at) => {
				const record = encode(log);
				lost(record.slice(0, at % (record.length + 1)));
			}),
			few,
		);
	});

	test('a record in which any character was changed is read without an error', () => {
		fc.assert(
			fc.property(
				attempts(),
				fc.array(fc.tuple(fc.nat(), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), {
					minLength: 1,
					maxLength: 8,
				}),
				(log, changes) => {
					const characters = Array.from(encode(log));
					for (const [at, character] of changes) {
						characters[at % Math.max(1, characters.length)] = character;
					}
					lost(characters.join(''));
				},
			),
			few,
		);
	});

	test('a string of another course, or of none, is read without an error', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => lost(text)),
			{ numRuns: 300 },
		);
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => lost(`og2.${text}`)),
			{ numRuns: 300 },
		);
	});
});
