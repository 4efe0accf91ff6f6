import { expect, test } from 'vitest';
import { nest } from './nest.ts';
import type { Nested } from './nest.ts';

type Line = { readonly depth: number; readonly name: string };

const drawn = (lines: readonly Nested<Line>[]): string =>
	lines
		.map(({ line, below }) => line.name + (below.length > 0 ? `(${drawn(below)})` : ''))
		.join(' ');

test('each line goes below the nearest one before it that is less deep', () => {
	const lines = [
		...[
			{ depth: 0, name: 'a' },
			{ depth: 1, name: 'b' },
			{ depth: 2, name: 'c' },
		],
		...[
			{ depth: 1, name: 'd' },
			{ depth: 0, name: 'e' },
		],
	];
	expect(drawn(nest(lines))).toBe('a(b(c) d) e');
});

test('a line that skips a depth is not lost', () => {
	expect(
		drawn(
			nest([
				{ depth: 0, name: 'a' },
				{ depth: 3, name: 'b' },
				{ depth: 1, name: 'c' },
			]),
		),
	).toBe('a(b c)');
});
