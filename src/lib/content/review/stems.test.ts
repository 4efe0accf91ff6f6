import { describe, expect, test } from 'vitest';
import { stemOf, stemsIn } from './stems.ts';

describe('stems', () => {
	test.each([
		['lamporna', 'lamp', 'sv'],
		['besked', 'besked', 'sv'],
		['beskedet', 'besked', 'sv'],
		['frågan', 'fråg', 'sv'],
		['frågade', 'fråg', 'sv'],
		['meetings', 'meet', 'en'],
		['tenants', 'tenant', 'en'],
		['tenant’s', 'tenant', 'en'],
	] as const)('of %s is %s', (word, stem, language) => {
		expect(stemOf(word, language)).toBe(stem);
	});

	test('are taken of words that carry meaning only', () => {
		expect([...stemsIn('Vilket besked får Jonas efter mötet?', 'sv')]).toEqual(['besked', 'möte']);
	});
});
