import { describe, expect, test } from 'vitest';
import { realCourse } from '../../../../tests/support/course.ts';
import { dilemmasOf } from '../print/dilemmas.ts';
import { ballotsAt, ballotsOf, handsIn, leadersOf, type Ballot } from './ballots.ts';
import { isAt, workshopAt } from './played.examples.ts';
import { fold } from '../../machines/index.ts';

const { course } = realCourse();
const scenarios = course.lessons.filter((lesson) => lesson.kind === 'scenario');

const ballot: Ballot = {
	id: 'question',
	options: ['yes', 'no', 'perhaps'].map((id) => ({ id, letter: '', person: '', grade: 'fair' })),
};

describe('the options of a decision', () => {
	test.each(scenarios)('have the letters of the cards on the sheet of $id', (lesson) => {
		for (const { node, choices } of dilemmasOf(lesson)) {
			const [shown] = ballotsOf({ ...fold(lesson, []), node });
			const letters = new Map(shown?.options.map(({ id, letter }) => [id, letter]));
			const onSheet = choices.filter(({ when }) => !when);
			expect(onSheet.length).toBeGreaterThan(0);
			for (const { id } of onSheet) {
				expect(letters.get(id)).toBe('ABCD'[choices.findIndex((each) => each.id === id)]);
			}
		}
	});

	test('are none at an ending', () => {
		const [lesson] = scenarios;
		if (!lesson) throw new Error('The course has no scenario.');
		const { log } = workshopAt(lesson, isAt(lesson, 'closing'));
		expect(ballotsAt(lesson, log)).toEqual([]);
	});
});

describe('the most hands', () => {
	test.each([
		['one option', { yes: 3, no: 1 }, ['yes']],
		['two, when they are equal', { yes: 2, perhaps: 2 }, ['yes', 'perhaps']],
		['nobody, when no hand was raised', { yes: 0 }, []],
		['nobody, when hands were raised for other things', { maybe: 5 }, []],
	])('are for %s', (_, hands, leaders) => {
		expect(leadersOf(ballot, hands).map(({ id }) => id)).toEqual(leaders);
	});

	test('are a part of all', () => {
		expect(handsIn(ballot, { yes: 3, no: 1, maybe: 5 })).toBe(4);
	});
});
