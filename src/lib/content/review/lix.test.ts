import { describe, expect, test } from 'vitest';
import { lix } from './lix.ts';

describe('LIX', () => {
	test('is words per sentence plus the share of long words', () => {
		// Eight words in two sentences, two of more than six letters.
		expect(lix(['Hon öppnade dörren. Ingen visste vad som väntade.'])).toBe(4 + 25);
	});

	test('counts a long word from seven letters on', () => {
		expect(lix(['trappa'])).toBe(1);
		expect(lix(['trappan'])).toBe(1 + 100);
	});

	test('ends a period at a colon, and in a text without any', () => {
		expect(lix(['Så här: en, två, tre.'])).toBe(5 / 2);
		expect(lix(['en två tre', 'en två tre'])).toBe(3);
	});

	test('is not misled by times and quotes', () => {
		expect(lix(['Hon kom 13.10. ”Är du inne?” ”Ja.”'])).toBe(7 / 3);
	});

	test('of nothing is nothing', () => {
		expect(lix([])).toBe(0);
	});
});
