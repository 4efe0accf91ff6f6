import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { registerIds } from './register-ids.ts';

const sound = join(import.meta.dirname, '../../tests/fixtures/lessons/sound');
let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'lessons-'));
	cpSync(sound, folder, { recursive: true });
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

function edit(name: string, from: string, to: string): void {
	writeFileSync(join(folder, name), read(name).replaceAll(from, to));
}

describe('registering ids', () => {
	test('changes nothing when every id is registered', () => {
		const before = [read('ids.yaml'), read('sample/ids.yaml')];
		expect(registerIds(folder)).toEqual([]);
		expect([read('ids.yaml'), read('sample/ids.yaml')]).toEqual(before);
	});

	test('puts a new id last and says so', () => {
		edit('sample/lesson.yaml', 'leave', 'walk-away');
		expect(registerIds(folder)).toEqual(['sample/ids.yaml: walk-away']);
		expect(read('sample/ids.yaml')).toMatch(/- leave\n(.*\n)*\s+- walk-away\n$/);
	});

	test('keeps comments and the retired list', () => {
		writeFileSync(
			join(folder, 'sample/ids.yaml'),
			'# For ever.\nids:\n  - cellar\nretired:\n  - cellar # flooded\n',
		);
		registerIds(folder);
		expect(read('sample/ids.yaml')).toMatch(/^# For ever\.\nids:\n {2}- cellar\n {2}- door\n/);
		expect(read('sample/ids.yaml')).toMatch(/retired:\n {2}- cellar # flooded\n$/);
	});

	test('makes a registry where there is none, with its schema and the reason not to edit it', () => {
		rmSync(join(folder, 'sample/ids.yaml'));
		expect(registerIds(folder)).toHaveLength(8);
		expect(read('sample/ids.yaml')).toMatch(/^# yaml-language-server: \$schema=\.\.\/schemas\/ids/);
		expect(read('sample/ids.yaml')).toContain('never delete, rename or move a line');
	});

	test('leaves a lesson alone that cannot be read', () => {
		edit('sample/lesson.yaml', 'nodes:', 'nodes');
		expect(registerIds(folder)).toEqual([]);
	});

	test('leaves a registry alone that cannot be read', () => {
		edit('sample/ids.yaml', ']', '');
		edit('sample/lesson.yaml', 'leave', 'walk-away');
		const before = read('sample/ids.yaml');
		expect(registerIds(folder)).toEqual([]);
		expect(read('sample/ids.yaml')).toBe(before);
	});

	test('does not stumble over a missing course.yaml', () => {
		rmSync(join(folder, 'course.yaml'));
		expect(registerIds(folder)).toEqual([]);
	});
});
