import { expect, test } from 'vitest';
import { linkDays } from './writing.ts';

test('a link in a letter opens for a month, or a fortnight past the last day, a quarter at most', () => {
	expect(linkDays('2026-03-01', [undefined])).toBe(30);
	expect(linkDays('2026-03-01', ['2026-02-01'])).toBe(30);
	expect(linkDays('2026-03-01', ['2026-03-10'])).toBe(30);
	expect(linkDays('2026-03-01', ['2026-03-31', undefined, '2026-03-10'])).toBe(44);
	expect(linkDays('2026-03-01', ['2027-03-31'])).toBe(90);
});
