import { mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearPackages, readFolder, writeFiles } from './folder.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'packages-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('a folder is read with all its folders', () => {
	mkdirSync(join(folder, 'b/c'), { recursive: true });
	writeFileSync(join(folder, 'b/c/d.txt'), 'd');
	writeFileSync(join(folder, 'a.txt'), 'a');
	expect([...readFolder(folder).keys()]).toEqual(['a.txt', 'b/c/d.txt']);
});

test('packages of an earlier build are removed, other files stay', () => {
	for (const name of ['old.zip', 'index.json', 'README.md']) writeFileSync(join(folder, name), '');
	clearPackages(folder);
	writeFiles(folder, new Map([['new.zip', new Uint8Array()]]));
	expect(readdirSync(folder).sort()).toEqual(['README.md', 'new.zip']);
});
