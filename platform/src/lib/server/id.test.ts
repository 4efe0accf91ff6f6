import { expect, test } from 'vitest';
import { idIn, idOf } from './id.ts';

test.each([
	['7', 7],
	['123456789012345', 123_456_789_012_345],
])('%s names a row', (text, id) => {
	expect(idIn(text)).toBe(id);
	expect(idOf(text)).toBe(id);
});

test.each(['', '0', '07', '-1', '1.5', '1e3', ' 1', '1234567890123456', '1; drop'])(
	'“%s” names none, and to look for it finds none',
	(text) => {
		expect(idIn(text)).toBeUndefined();
		expect(idOf(text)).toBe(0);
	},
);
