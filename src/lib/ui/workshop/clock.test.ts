import { expect, test } from 'vitest';
import { asClock } from './clock.ts';

test.each([
	[120, '2:00'],
	[65, '1:05'],
	[9, '0:09'],
	[0, '0:00'],
])('%i seconds stand on the clock as %s', (seconds, shown) => {
	expect(asClock(seconds)).toBe(shown);
});
