import { describe, expect, test } from 'vitest';
import { secondsOf, toDuration, toTimespan } from './time.ts';

describe('session time', () => {
	test.each([
		['0000:05:30.25', 330.25],
		['01:00:00', 3600],
		['PT1H5M30.25S', 3930.25],
		['P1DT1S', 86_401],
		['PT42S', 42],
		['', 0],
		['tio minuter', 0],
	])('%j is %d seconds', (text, seconds) => {
		expect(secondsOf(text)).toBe(seconds);
	});
});

describe('total time', () => {
	test.each([
		[0, '0000:00:00', 'PT0H0M0S'],
		[330.25, '0000:05:30.25', 'PT0H5M30.25S'],
		[59.995, '0000:01:00', 'PT0H1M0S'],
		[36_000.5, '0010:00:00.50', 'PT10H0M0.5S'],
	])('%d seconds is %s and %s', (seconds, span, duration) => {
		expect(toTimespan(seconds)).toBe(span);
		expect(toDuration(seconds)).toBe(duration);
	});

	test('survives a hundred sessions without drifting', () => {
		const total = Array.from({ length: 100 }).reduce<number>(
			(sum) => secondsOf(toDuration(sum + 0.1)),
			0,
		);
		expect(total).toBeCloseTo(10, 6);
	});
});
