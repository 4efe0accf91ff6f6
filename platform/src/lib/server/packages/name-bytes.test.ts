import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renamedTo } from '../../../testing/damage.ts';
import { openBench } from '../../../testing/host.ts';
import { manifest12, zipOf } from '../../../testing/zips.ts';
import { packagesRoot } from '../host.ts';
import { contentPath } from '../content/path.ts';
import { importZip } from './import.ts';

/* Names as zip programs of all kinds have written them, without saying how. */

const NAME = 'fråga 1.html';
const href = 'fr%C3%A5ga%201.html';

const written: readonly (readonly [string, Uint8Array])[] = [
	['code page 437, as the standard says', Buffer.from([0x66, 0x72, 0x86, 0x67, 0x61])],
	['windows-1252, as some programs for Windows do', Buffer.from('fråga', 'latin1')],
	['UTF-8, as Macs do', Buffer.from('fråga', 'utf8')],
	['UTF-8 taken apart, as Macs do too', Buffer.from('fråga'.normalize('NFD'), 'utf8')],
];

test.each(written)('a name in %s is found by its address', async (_name, bytes) => {
	await using bench = await openBench();
	const blank = 'x'.repeat(bytes.length);
	const files = { 'imsmanifest.xml': manifest12({ href }), [`${blank} 1.html`]: 'x' };
	const zip = renamedTo(zipOf(files), blank, bytes);
	const result = await importZip(bench.host, bench.write('a.zip', zip));
	if (!result.ok) throw new Error(JSON.stringify(result.problem));
	const { sha256, contents } = result.value.package;
	expect(contents[0]).toMatchObject({ file: NAME });
	expect(existsSync(join(packagesRoot(bench.host), sha256, NAME))).toBe(true);
	const taken = contentPath(packagesRoot(bench.host), sha256, NAME.normalize('NFD'));
	expect(taken && existsSync(taken)).toBe(true);
});

test('folders by backslash, and names that begin at the folder itself, are as any others', async () => {
	await using bench = await openBench();
	const zip = zipOf({
		'./imsmanifest.xml': manifest12({ href: 'Kap\\Start.html' }),
		'Kap\\Start.html': 'x',
		'Kap\\bilder\\a.png': 'x',
	});
	const result = await importZip(bench.host, bench.write('a.zip', zip));
	if (!result.ok) throw new Error(JSON.stringify(result.problem));
	const folder = join(packagesRoot(bench.host), result.value.package.sha256);
	expect(existsSync(join(folder, 'Kap', 'bilder', 'a.png'))).toBe(true);
	expect(result.value.package.contents[0]).toMatchObject({ file: 'Kap/Start.html' });
});
