import { expect, it } from 'vitest';
import { progressMeasure } from './progress-measure.ts';

it.each([
	[0, '0'],
	[0.5, '0.5'],
	[2 / 3, '0.6667'],
	[0.0001, '0.0001'],
	[1e-7, '0'],
	[-1, '0'],
	[NaN, '0'],
])('%f of the path is written as %s', (progress, text) => {
	expect(progressMeasure({ progress, completed: false })).toBe(text);
});

it('is 1 together with completed, and not before', () => {
	expect(progressMeasure({ progress: 0.4, completed: true })).toBe('1');
	expect(progressMeasure({ progress: 1, completed: false })).toBe('0.9999');
});
