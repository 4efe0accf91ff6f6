import { describe, expect, test } from 'vitest';
import type { Course } from '../../content/index.ts';
import { endingsOf, hash, pathOf, type Log } from '../../log/index.ts';
import { progressOf } from '../progress.ts';
import { decide, stepBack } from '../scenario/decide.ts';
import { fold } from '../scenario/fold.ts';
import { tinyCourse as course, tinyLesson as lesson } from '../tiny-course.ts';
import { decodeRecord } from './decode.ts';
import { encodeRecord } from './encode.ts';

const library = (known: Course) => ({ course: known, lessons: known.lessons });
const play = (...choices: string[]): Log =>
	choices.reduce<Log>((log, choice) => decide(lesson, log, choice), []);
const finished = play('hello', 'listen');
const record = encodeRecord(course.lessons, finished);

/** The same course after an author has taken "listen" out of it. */
const changed: Course = {
	...course,
	lessons: course.lessons.map((each) => {
		const ask = each.nodes['ask'];
		if (ask?.kind !== 'decision') return each;
		const choices = ask.choices.filter(({ id }) => id !== 'listen');
		return { ...each, nodes: { ...each.nodes, ask: { ...ask, choices } } };
	}),
};

describe('a record', () => {
	test('of nothing is empty', () => {
		expect(encodeRecord(course.lessons, [])).toBe('');
		expect(decodeRecord(library(course), '')).toMatchObject({ log: [], problem: undefined });
	});

	test('is short, plain ASCII and says its version first', () => {
		expect(record).toMatch(/^og2\.[!-~]+$/);
		expect(record.length).toBeLessThan(40);
	});

	test('gives back where the learner stood and what was finished', () => {
		const { log, problem } = decodeRecord(library(course), record);
		expect(problem).toBeUndefined();
		expect(fold(lesson, log)).toEqual(fold(lesson, finished));
		expect(endingsOf(log, 'tiny')).toEqual(['friends']);
	});

	test('made of what was read is the same again', () => {
		expect(encodeRecord(course.lessons, decodeRecord(library(course), record).log)).toBe(record);
	});

	test('remembers a finished lesson that is being played another way', () => {
		const again = stepBack(lesson, finished, 1);
		const { log } = decodeRecord(library(course), encodeRecord(course.lessons, again));
		expect(pathOf(log, 'tiny')).toEqual(['hello']);
		expect(progressOf({ ...library(course), path: 'one' }, log).completion).toBe('completed');
	});

	test('does not change when only words change', () => {
		const reworded = { ...course, texts: {}, version: '1.0.1' };
		expect(encodeRecord(reworded.lessons, finished)).toBe(record);
	});
});

describe('a record that is not as it was', () => {
	test('cut off by the platform: told, and nothing finished is lost, wherever the cut is', () => {
		for (let length = record.indexOf('.', 4) + 1; length < record.length; length++) {
			const { log, problem } = decodeRecord(library(course), record.slice(0, length));
			expect(problem).toMatchObject({ type: 'damaged' });
			expect(endingsOf(log, 'tiny')).toContain('friends');
		}
	});

	test('with any one character changed: never throws, never invents a place', () => {
		for (let at = 0; at < record.length; at++) {
			const wrong = record.slice(0, at) + '~' + record.slice(at + 1);
			const { log, problem } = decodeRecord(library(course), wrong);
			expect(problem).toBeDefined();
			expect(Object.keys(lesson.nodes)).toContain(fold(lesson, log).node.id);
		}
	});

	test.each([['{"v":1}'], ['cmi'], ['og'], ['ogre.0011'], ['….…'], [' og1.'], ['null']])(
		'of another course (%s): told, starts empty',
		(foreign) => {
			expect(decodeRecord(library(course), foreign)).toMatchObject({
				log: [],
				problem: { type: 'foreign' },
			});
		},
	);

	test('of a newer version: told, and what was finished is still finished', () => {
		const body = record.replace('og2', 'og3').slice(0, record.lastIndexOf('.'));
		const newer = `${body}.whatever.comes.then.${hash(body, 6)}`;
		const { log, problem } = decodeRecord(library(course), newer);
		expect(problem).toEqual({ type: 'newer' });
		expect(progressOf({ ...library(course), path: 'one' }, log).completion).toBe('completed');
	});

	test('of a lesson that has changed since: replays what it can, tells what it cannot', () => {
		const { log, problem } = decodeRecord(library(changed), record);
		expect(problem).toEqual({ type: 'outdated', lost: 1 });
		expect(pathOf(log, 'tiny')).toEqual(['hello']);
		expect(progressOf({ ...library(changed), path: 'one' }, log).completion).toBe('completed');
	});

	test('of a lesson that has changed elsewhere costs the learner nothing and is not told', () => {
		const path = encodeRecord(course.lessons, play('ignore', 'sorry'));
		expect(decodeRecord(library(changed), path).problem).toBeUndefined();
	});

	test('of a lesson that is gone: told', () => {
		const smaller: Course = { ...course, lessons: course.lessons.slice(1) };
		expect(decodeRecord(library(smaller), record).problem).toMatchObject({ type: 'outdated' });
	});

	test('very long and hostile: answers at once', () => {
		const { problem } = decodeRecord(
			library(course),
			`og1.${'00'.repeat(30_000)}.${'-'.repeat(30_000)}`,
		);
		expect(problem).toMatchObject({ type: 'damaged' });
	});
});
