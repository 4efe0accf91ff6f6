import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ICONS, readIcons } from './icons.ts';

const OWN = join(import.meta.dirname, '../../icons');

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'icons-'));
	cpSync(OWN, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the icons of an app', () => {
	test('are all there, in their sizes', () => {
		const { files, problems } = readIcons(folder);
		expect(problems).toEqual([]);
		expect([...files.keys()]).toEqual(ICONS.map(({ file }) => `icons/${file}`));
	});

	test('weigh little: every learner fetches them', () => {
		const sizes = [...readIcons(OWN).files.values()].map(({ length }) => length);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(12_000);
	});

	test('are missed when one is not there', () => {
		rmSync(join(folder, 'icon-512.png'));
		expect(readIcons(folder).problems[0]?.sentence).toContain('has no icon-512.png');
	});

	test.each([
		['of another size', 'icon-512.png', /icon-192\.png is 512 × 512 pixels\. Make it 192 × 192/],
		['that is no png', 'icon.svg', /icon-192\.png is 0 × 0 pixels/],
	])('are told when there is one %s', (_name, other, sentence) => {
		cpSync(join(OWN, other), join(folder, 'icon-192.png'));
		expect(
			readIcons(folder)
				.problems.map((problem) => problem.sentence)
				.join(),
		).toMatch(sentence);
	});
});
