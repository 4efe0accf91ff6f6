import { describe, expect, test } from 'vitest';
import { certainOrder, openOrder, readIn } from './date-order.ts';
import { readDay } from './day.ts';

describe('a date that can be read in one way only', () => {
	test.each([
		['2026-03-04'],
		['2026-03-04 10:12:00'],
		['2026-03-04T10:12:00Z'],
		['2026/3/4'],
		['20260304'],
		['4 mars 2026'],
		['den 4 mars 2026'],
		['onsdag, 4 mars 2026, 10:12'],
		['4 mar. 2026'],
		['4 March 2026, 10:12 AM'],
		['Wednesday, 4 March 2026, 10:12 AM'],
		['March 4, 2026'],
		['Mar 4th, 2026'],
		['04-Mar-2026'],
		['4 Mar 26'],
	])('%s', (cell) => {
		expect(readDay(cell)).toEqual({ type: 'day', day: '2026-03-04' });
	});
});

describe('no date', () => {
	test.each([
		['', 'nothing'],
		['Klar', 'a word'],
		['-', 'a dash'],
		['87', 'a number'],
		['100 %', 'a share'],
		['2026-02-30', 'a day that no calendar has'],
		['31/31/2026', 'a month that no calendar has'],
		['1970-01-01', 'what platforms write for never'],
		['Overdue since 4 March 2026', 'a sentence that holds one'],
		['Due 2026-03-04', 'a sentence that holds one'],
		['1.2.3', 'a version'],
	])('%s is %s', (cell) => {
		expect(readDay(cell)).toEqual({ type: 'none' });
	});
});

describe('a date of three numbers', () => {
	test('is read by its order', () => {
		expect(readIn('03/04/2026', 'day-month-year')).toBe('2026-04-03');
		expect(readIn('03/04/2026', 'month-day-year')).toBe('2026-03-04');
		expect(readIn('26-03-04', 'year-month-day')).toBe('2026-03-04');
		expect(readIn('03/04/26, 14:05', 'day-month-year')).toBe('2026-04-03');
	});

	test('with full stops has the day first', () => {
		expect(certainOrder(['3.4.2026'])).toBe('day-month-year');
	});

	test('has the order that fits all others in the report', () => {
		expect(certainOrder(['03/04/2026', '04/25/2026', ''])).toBe('month-day-year');
		expect(openOrder(['03/04/2026', '04/25/2026'])).toBeUndefined();
	});

	test('is asked about when two orders fit them all', () => {
		expect(openOrder(['2026-01-01', '03/04/2026'])).toEqual({
			orders: ['day-month-year', 'month-day-year'],
			example: '03/04/2026',
		});
	});

	test('is asked about when no order fits them all, since one column may be written in another', () => {
		expect(openOrder(['25/03/2026', '03/25/2026', '01/02/2026'])).toEqual({
			orders: ['day-month-year', 'month-day-year'],
			example: '01/02/2026',
		});
	});

	test('is not asked about when it is the same day in any order', () => {
		expect(openOrder(['03/03/2026'])).toBeUndefined();
	});

	test('with a short year can have that year first', () => {
		expect(openOrder(['26-03-04'])?.orders).toEqual(['day-month-year', 'year-month-day']);
	});
});
