import { expect, test } from 'vitest';
import { draftFrom, fieldsFrom } from './draft-form.ts';

const TODAY = '2026-03-01';
const offered = { courses: new Set([1, 2]), teams: new Set([7]), people: new Set([30, 31]) };

const form = (entries: readonly (readonly [string, string])[]): FormData => {
	const data = new FormData();
	for (const [name, value] of entries) data.append(name, value);
	return data;
};
const read = (entries: readonly (readonly [string, string])[]) =>
	draftFrom(fieldsFrom(form(entries)), offered, TODAY);

const good = [
	['course', '1'],
	['team', '7'],
	['due', 'on'],
	['day', '2026-03-31'],
] as const;

test('a whole form becomes an assignment', () => {
	expect(read([...good, ['message', ' Vi ses!\r\nMaja '], ['yearly', 'on']])).toEqual({
		courseIds: [1],
		teamIds: [7],
		personIds: [],
		due: { type: 'on', day: '2026-03-31' },
		message: 'Vi ses!\nMaja',
		isYearly: true,
		isAnew: false,
	});
});

test('everything that is wrong is named at once', () => {
	expect(
		read([
			['due', 'on'],
			['day', ''],
			['message', 'x'.repeat(1001)],
		]),
	).toEqual(['no-course', 'nobody', 'no-day', 'long-message']);
});

test.each([
	['2026-02-28', 'past-day'],
	['2026-02-30', 'no-day'],
	['2036-01-01', 'far-day'],
])('the day %s is: %s', (day, problem) => {
	expect(read([...good.slice(0, 3), ['day', day]])).toEqual([problem]);
});

test.each(['', '0', '-3', '1.5', '400', 'tio'])('%j is no number of days', (days) => {
	const entries = [...good.slice(0, 2), ['due', 'after'], ['days', days]] as const;
	expect(read(entries)).toEqual(['no-days']);
});

test('courses, teams and people that were never offered are not given', () => {
	expect(read([...good, ['course', '99'], ['team', '8'], ['person', '99']])).toMatchObject({
		courseIds: [1],
		teamIds: [7],
		personIds: [],
	});
	expect(read([['course', '99'], ['team', '8'], ...good.slice(2)])).toEqual([
		...['no-course', 'nobody'],
	]);
});
