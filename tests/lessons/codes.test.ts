import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureNames } from './fixture.ts';

const source = join(import.meta.dirname, '../../src/lib/content');

function codesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
		.flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/code: '([a-z-]+)'/g)])
		.map((match) => match[1] ?? '');
}

test('every defect that the lint can find has a fixture folder of its name', () => {
	const shown = new Set(fixtureNames.map((name) => name.split('--')[0]));
	const codes = [...new Set(codesIn(source))].sort();
	expect(codes.length).toBeGreaterThan(20);
	expect(codes.filter((code) => !shown.has(code))).toEqual([]);
});
