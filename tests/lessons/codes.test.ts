import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { fixturesIn } from './fixture.ts';

const source = join(import.meta.dirname, '../../src/lib/content');

/** The codes in a folder's files; those of the review are another kind's, unless it is asked for. */
function codesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
		.filter((name) => !name.startsWith(`review${sep}`))
		.flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/code: '([a-z-]+)'/g)])
		.map((match) => match[1] ?? '');
}

const kinds = [
	{ kind: 'lessons', folder: source, least: 20, besides: ['kit'] },
	{ kind: 'review', folder: join(source, 'review'), least: 40, besides: [] },
] as const;

test.each(kinds)(
	'every defect of $kind has a fixture folder',
	({ kind, folder, least, besides }) => {
		const names = [kind, ...besides].flatMap((each) => fixturesIn(each).names);
		const shown = new Set(names.map((name) => name.split('--')[0]));
		const codes = [...new Set(codesIn(folder))].sort();
		expect(codes.length).toBeGreaterThan(least);
		expect(codes.filter((code) => !shown.has(code))).toEqual([]);
	},
);
