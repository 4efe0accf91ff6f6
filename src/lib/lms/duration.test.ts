import { describe, expect, it } from 'vitest';
import { cmiTimespan, isoDuration } from './duration.ts';

describe('the time of a session', () => {
	it.each([
		[0, '0000:00:00.00', 'PT0S'],
		[250, '0000:00:00.25', 'PT0.25S'],
		[330_250, '0000:05:30.25', 'PT5M30.25S'],
		[3_930_500, '0001:05:30.50', 'PT1H5M30.5S'],
		[360_000_000, '0100:00:00.00', 'PT100H'],
	])('%i ms is written as %s and %s', (ms, timespan, iso) => {
		expect(cmiTimespan(ms)).toBe(timespan);
		expect(isoDuration(ms)).toBe(iso);
	});

	it('never has sixty seconds, since it is rounded before it is split', () => {
		expect(cmiTimespan(59_995)).toBe('0000:01:00.00');
		expect(isoDuration(59_995)).toBe('PT1M');
		expect(isoDuration(3_599_999)).toBe('PT1H');
	});

	it('is nothing when a clock gives nonsense', () => {
		for (const ms of [-1, NaN, Infinity]) {
			expect(cmiTimespan(ms)).toBe('0000:00:00.00');
			expect(isoDuration(ms)).toBe('PT0S');
		}
	});

	it('stops at what four digits of hours can say in SCORM 1.2', () => {
		expect(cmiTimespan(1e13)).toBe('9999:59:59.99');
	});
});
