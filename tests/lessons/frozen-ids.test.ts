import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lessonsFolder } from '../../src/tools/lesson-folder.ts';

const frozen = join(import.meta.dirname, '../fixtures/frozen/ids');

const registries = readdirSync(frozen, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.yaml'))
	.map((name) => name.replaceAll('\\', '/'));

/** `0.1.0/pick-up.ids.yaml` is what `pick-up/ids.yaml` was then. */
function today(name: string): string {
	const file = name.split('/').at(-1) ?? '';
	return join(lessonsFolder, file.replace(/\.ids\.yaml$/, '/ids.yaml'));
}

function idsIn(file: string): string[] {
	const { ids }: { ids: string[] } = parse(readFileSync(file, 'utf8'));
	return ids;
}

describe('a registry only grows: saved records of each version can still be read', () => {
	test.each(registries)('%s', (name) => {
		const then = idsIn(join(frozen, name));
		expect(then.length).toBeGreaterThan(0);
		expect(existsSync(today(name)), `${today(name)} is gone`).toBe(true);
		expect(idsIn(today(name)).slice(0, then.length)).toEqual(then);
	});
});
