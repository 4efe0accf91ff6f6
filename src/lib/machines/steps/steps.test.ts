import { describe, expect, test } from 'vitest';
import { isFinished, type Log } from '../../log/index.ts';
import { tinySteps as lesson } from '../tiny-lessons.ts';
import { answerStep, foldSteps, passStep, withFinish } from './fold.ts';

const read = passStep(lesson, [], 'read');
const answered = answerStep(lesson, read, 'pick-one', ['so-so']);
const all = passStep(lesson, answered, 'think');

describe('a lesson of steps', () => {
	test('begins at the first', () => {
		expect(foldSteps(lesson, [])).toEqual({ at: 'read', answers: {}, done: [] });
	});

	test('goes on with each step that is done', () => {
		expect(foldSteps(lesson, read).at).toBe('pick-one');
		expect(foldSteps(lesson, answered)).toMatchObject({
			at: 'think',
			answers: { 'pick-one': ['so-so'] },
		});
	});

	test('is finished after the last', () => {
		expect(foldSteps(lesson, all).at).toBe('');
		expect(isFinished(lesson, all)).toBe(true);
		expect(isFinished(lesson, answered)).toBe(false);
	});

	test('no step can be jumped over', () => {
		expect(passStep(lesson, [], 'think')).toEqual([]);
		expect(answerStep(lesson, [], 'pick-one', ['good'])).toEqual([]);
	});

	test('a question is not done by going on, nor by half an answer', () => {
		expect(passStep(lesson, read, 'pick-one')).toBe(read);
		expect(answerStep(lesson, read, 'pick-one', [])).toBe(read);
		expect(answerStep(lesson, read, 'pick-one', ['unheard-of'])).toBe(read);
	});

	test('what asks nothing takes no answer', () => {
		expect(answerStep(lesson, [], 'read', ['good'])).toEqual([]);
	});

	test('an answer can be thought over, and the place is kept', () => {
		const again = answerStep(lesson, all, 'pick-one', ['good']);
		expect(foldSteps(lesson, again)).toMatchObject({ at: '', answers: { 'pick-one': ['good'] } });
		expect(again.filter(({ type }) => type === 'answer.given')).toHaveLength(1);
		expect(again.filter(({ type }) => type === 'lesson.finished')).toHaveLength(1);
	});

	test('a step that came into the lesson later is where an old attempt goes on', () => {
		const [first, ...rest] = lesson.steps;
		const added = {
			...lesson.steps[0],
			kind: 'reading' as const,
			id: 'added',
			claims: [],
			law: [],
		};
		const longer = { ...lesson, steps: [...(first ? [first] : []), added, ...rest] };
		expect(foldSteps(longer, answered)).toMatchObject({ at: 'added' });
		expect(foldSteps(longer, passStep(longer, answered, 'added')).at).toBe('think');
		expect(isFinished(longer, all)).toBe(true);
	});

	test('a finish is written once', () => {
		expect(withFinish(lesson, all)).toBe(all);
	});

	test('does not listen to another lesson', () => {
		const other: Log = [{ type: 'step.passed', lesson: 'other', step: 'read' }];
		expect(foldSteps(lesson, other).at).toBe('read');
	});
});
