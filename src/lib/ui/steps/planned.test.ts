import { describe, expect, test } from 'vitest';
import { eventsOfPlan, nothingPlanned, readPlan, startOfPlan } from './planned.ts';

const plan = { ...nothingPlanned, idea: 'ring-first', date: '2026-12-01', time: '12:30' };
const words = { step: 'Ring', about: '', followUp: 'Uppföljning', followUpAbout: 'Öppna kursen.' };

describe('what the notebook keeps of a plan', () => {
	test('is read as it was written', () => {
		expect(readPlan(JSON.stringify(plan))).toEqual(plan);
	});

	test.each(['', 'no JSON', 'null', '[]', '7', '{"idea":7,"date":null}'])(
		'is nothing where it cannot be read: %s',
		(note) => {
			expect(readPlan(note)).toEqual(nothingPlanned);
		},
	);
});

describe('a plan in the calendar', () => {
	test('is two events: the step, and the follow-up at the same time of day', () => {
		const [step, later] = eventsOfPlan(plan, { uid: 'u', weeks: 4, words });
		expect(step).toMatchObject({ uid: 'u.step@ogonblick', minutes: 30, summary: 'Ring' });
		expect(step?.start).toEqual(new Date(2026, 11, 1, 12, 30));
		expect(later?.start).toEqual(new Date(2026, 11, 29, 12, 30));
		expect(later?.uid).toBe('u.follow-up@ogonblick');
	});

	test('takes the whole day when there is no time', () => {
		const [step] = eventsOfPlan({ ...plan, time: '' }, { uid: 'u', weeks: 4, words });
		expect(step).not.toHaveProperty('minutes');
	});

	test('needs a day', () => {
		expect(eventsOfPlan({ ...plan, date: '' }, { uid: 'u', weeks: 4, words })).toEqual([]);
		expect(startOfPlan({ ...plan, date: 'soon' })).toBeUndefined();
	});
});
