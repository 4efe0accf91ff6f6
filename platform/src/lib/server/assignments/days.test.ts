import { expect, test } from 'vitest';
import { addDays, addYears, dayAt, isDay } from './days.ts';

test('the day is the one in Stockholm, in summer and in winter', () => {
	expect(dayAt(new Date('2026-06-30T21:59:00Z'))).toBe('2026-06-30');
	expect(dayAt(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
	expect(dayAt(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
});

test('days are counted over months, leap days and changes of the clock', () => {
	expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
	expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
	expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
	expect(addYears('2028-02-29', 1)).toBe('2029-02-28');
	expect(addYears('2026-11-23', 1)).toBe('2027-11-23');
});

test.each(['2026-02-29', '2026-13-01', '2026-1-1', '23/11/2026', '', '2026-11-23T10:00'])(
	'%j is no day',
	(text) => expect(isDay(text)).toBe(false),
);
