import { describe, expect, test } from 'vitest';
import { decide, stepBack } from './scenario/decide.ts';
import type { Log } from '../log/index.ts';
import { progressOf } from './progress.ts';
import { secondLesson, tinyCourse as course, tinyLesson } from './tiny-course.ts';

const first = (log: Log, ...choices: string[]): Log =>
	choices.reduce<Log>((sofar, choice) => decide(tinyLesson, sofar, choice), log);
const at = (path: string) => ({ course, path, lessons: course.lessons });
const second = (log: Log, ...choices: string[]): Log =>
	choices.reduce<Log>((sofar, choice) => decide(secondLesson, sofar, choice), log);

describe('progress', () => {
	test('nothing done is incomplete and zero', () => {
		expect(progressOf(at('all'), [])).toEqual({
			completion: 'incomplete',
			share: 0,
			finished: [],
			testedOut: false,
		});
	});

	test('grows with each decision', () => {
		const one = progressOf(at('one'), first([], 'hello')).share;
		expect(one).toBe(0.5);
	});

	test('one finished lesson of two is half the path', () => {
		const progress = progressOf(at('all'), first([], 'hello', 'talk'));
		expect(progress).toMatchObject({ completion: 'incomplete', share: 0.5, finished: ['tiny'] });
	});

	test('the path is completed when each of its lessons has come to any ending', () => {
		const log = second(first([], 'hello', 'talk'), 'ignore', 'shrug', 'talk');
		expect(progressOf(at('all'), log)).toMatchObject({ completion: 'completed', share: 1 });
	});

	test('a shorter path asks for its own lessons only', () => {
		expect(progressOf(at('one'), first([], 'hello', 'talk')).completion).toBe('completed');
	});

	test('trying another way does not undo completion', () => {
		const log = stepBack(tinyLesson, first([], 'hello', 'talk'), 0);
		expect(progressOf(at('one'), log)).toMatchObject({ completion: 'completed', share: 1 });
	});
});
