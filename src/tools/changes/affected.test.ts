import { describe, expect, it } from 'vitest';
import { realCourse } from '../../../tests/support/course.ts';
import { withoutFirstBest } from '../../../tests/support/play.ts';
import { affected } from './affected.ts';
import { formatChanges } from './print-changes.ts';

const { course } = realCourse();
const [first] = course.lessons.filter(({ kind }) => kind === 'scenario');

describe('a new version of the course', () => {
	it('in which nothing has changed affects nobody', () => {
		expect(affected(course, course)).toEqual([]);
	});

	it('in which only words have changed affects nobody', () => {
		expect(affected(course, { ...course, version: '9.9.9', texts: {} })).toEqual([]);
	});

	it('in which a choice is gone affects those who have taken it, and nobody before it', () => {
		const effects = affected(course, withoutFirstBest(course));
		const own = effects.filter(({ lesson }) => lesson === first?.id);
		expect(own.length).toBeGreaterThan(0);
		const start = first?.kind === 'scenario' ? first.start : '';
		expect(own.map((effect) => 'at' in effect && effect.at)).not.toContain(start);
		expect(own.every((effect) => effect.type === 'steps-back' && effect.lost === effect.of)).toBe(
			true,
		);
	});

	it('in which a step is gone affects those who have done it', () => {
		const lessons = course.lessons.map((lesson) =>
			lesson.kind === 'steps' ? { ...lesson, steps: lesson.steps.slice(1) } : lesson,
		);
		const effects = affected(course, { ...course, lessons });
		const steps = course.lessons.find(({ kind }) => kind === 'steps');
		expect(effects).toContainEqual({
			type: 'steps-back',
			lesson: steps?.id,
			at: steps?.kind === 'steps' ? steps.steps[0]?.id : '',
			lost: 1,
			of: 1,
		});
	});

	it('in which a lesson is gone says so', () => {
		const lessons = course.lessons.filter((lesson) => lesson !== first);
		expect(affected(course, { ...course, lessons })).toEqual([
			{ type: 'lesson-gone', lesson: first?.id },
		]);
	});
});

describe('the report for authors', () => {
	it('says that nobody is affected', () => {
		expect(formatChanges([], 'v1', 'en')).toBe(
			'No learner who is half-way since v1 loses a decision.',
		);
		expect(formatChanges([], 'v1', 'sv')).toContain('Ingen som har varit på väg sedan v1');
	});

	it('names the places where learners may stand, and what they lose', () => {
		const effects = [
			{ type: 'steps-back', lesson: 'pick-up', at: 'bus', lost: 2, of: 3 },
			{ type: 'lesson-gone', lesson: 'values' },
		] as const;
		expect(formatChanges(effects, 'v1', 'en')).toBe(
			[
				'This change affects learners who have been half-way since v1 and stand at:',
				'  pick-up: whoever stands at bus (loses 2 of 3)',
				'  values: the lesson is gone; what was done in it can no longer be shown',
				'What is finished stays finished. Learners are told in one sentence.',
			].join('\n'),
		);
	});
});
