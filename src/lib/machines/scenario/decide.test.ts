import { describe, expect, test } from 'vitest';
import { decide, stepBack } from './decide.ts';
import { fold } from './fold.ts';
import { endingsOf, type Log } from '../../log/index.ts';
import { tinyLesson as lesson } from '../tiny-course.ts';

const play = (...choices: string[]): Log =>
	choices.reduce<Log>((log, choice) => decide(lesson, log, choice), []);
const place = (log: Log) => fold(lesson, log).node.id;

describe('making a choice', () => {
	test('leads to the next place', () => {
		expect(place(play('hello'))).toBe('ask');
	});

	test('a poor choice leads to a place where it can be mended', () => {
		expect(place(play('ignore'))).toBe('mend');
		expect(place(play('ignore', 'sorry'))).toBe('ask');
	});

	test('what was done earlier decides where the same choice leads later', () => {
		expect(place(play('hello', 'listen'))).toBe('friends');
		expect(place(play('ignore', 'shrug', 'listen'))).toBe('strangers');
	});

	test('the choice that is being made counts in the condition', () => {
		// 3 + 2 + 1 = 6 only together with the effect of listening.
		expect(fold(lesson, play('hello', 'listen')).context.meters['warmth']).toBe(6);
	});

	test('a meter never leaves its range', () => {
		expect(fold(lesson, play('ignore')).context.meters['warmth']).toBe(0);
	});

	test('a choice that is not offered here changes nothing', () => {
		const log = play('hello');
		expect(decide(lesson, log, 'sorry')).toBe(log);
		expect(decide(lesson, log, '')).toBe(log);
	});

	test('nothing can be chosen at an ending', () => {
		const log = play('hello', 'listen');
		expect(decide(lesson, log, 'hello')).toBe(log);
	});

	test('an ending is remembered once', () => {
		const again = decide(lesson, stepBack(lesson, play('hello', 'listen'), 1), 'listen');
		expect(endingsOf(again, 'tiny')).toEqual(['friends']);
	});
});

describe('going back', () => {
	test('to an earlier decision forgets what came after it', () => {
		const log = stepBack(lesson, play('ignore', 'sorry', 'talk'), 1);
		expect(place(log)).toBe('mend');
		expect(fold(lesson, log).context.taken).toEqual(['ignore']);
	});

	test('keeps the ending that was reached', () => {
		const log = stepBack(lesson, play('hello', 'listen'), 0);
		expect(place(log)).toBe('greet');
		expect(endingsOf(log, 'tiny')).toEqual(['friends']);
	});

	test('does not touch another lesson', () => {
		const other: Log = [{ type: 'choice.taken', lesson: 'second', choice: 'hello' }];
		expect(stepBack(lesson, [...other, ...play('hello')], 0)).toEqual(other);
	});

	test('by more steps than there are, or fewer than none, stops at the ends', () => {
		const log = play('hello');
		expect(place(stepBack(lesson, log, 9))).toBe('ask');
		expect(place(stepBack(lesson, log, -1))).toBe('greet');
	});
});
