import { describe, expect, test } from 'vitest';
import { table, wrap } from './print-table.ts';

describe('a table', () => {
	test('puts words to the left and numbers to the right', () => {
		expect(
			table([
				['lesson', 'words'],
				['moments', '1200'],
				['goals', '90'],
			]),
		).toBe('lesson   words\nmoments   1200\ngoals       90');
	});
});

describe('wrapping', () => {
	test('breaks between words and indents what goes on', () => {
		const lines = wrap('word '.repeat(40).trim(), 4).split('\n');
		expect(lines).toHaveLength(3);
		for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
		expect(lines[1]).toMatch(/^ {4}word/);
	});

	test('leaves a word alone that is too long for any line', () => {
		expect(wrap('x'.repeat(120), 4)).toBe('x'.repeat(120));
	});
});
