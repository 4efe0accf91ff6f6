import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { encrypted, lyingAboutSize, renamed } from '../../../testing/damage.ts';
import { openBench } from '../../../testing/host.ts';
import type { Bench } from '../../../testing/host.ts';
import {
	courseStructure,
	good12,
	good2004,
	goodCmi5,
	manifest12,
	manifest2004,
	zipOf,
} from '../../../testing/zips.ts';
import type { Problem } from '../../problem.ts';
import { textsFor } from '../../texts/index.ts';
import { importUpload, importZip, removePackage } from './import.ts';
import { listPackages } from './packages.ts';

const MB = 1024 * 1024;
const zeros = new Uint8Array(3 * MB);
const noise = (bytes: number): Uint8Array =>
	Uint8Array.from({ length: bytes }, (_, index) => (index * 7919 + (index >> 3) * 104_729) & 255);

const refusal = async (bench: Bench, zip: Uint8Array | string): Promise<Problem | 'accepted'> => {
	const result = await importZip(bench.host, bench.write('upload.zip', zip));
	return result.ok ? 'accepted' : result.problem;
};

describe('a good zip', () => {
	test('is unpacked under its own sum, and stands on the shelf with title, version and sizes', async () => {
		await using bench = await openBench();
		const result = await importZip(bench.host, bench.write('a.zip', good12({ version: '1.4.0' })));
		if (!result.ok) throw new Error(result.problem.code);
		const one = result.value.package;
		expect(one).toMatchObject({ title: 'Hämtningen', version: '1.4.0', standard: 'scorm12' });
		expect(existsSync(join(bench.host.dataDir, 'packages', one.sha256, 'index.html'))).toBe(true);
		expect(one.unpackedBytes).toBeGreaterThan(one.bytes / 2);
	});

	test('that is imported twice is one package', async () => {
		await using bench = await openBench();
		const path = bench.write('a.zip', good2004());
		await importZip(bench.host, path);
		const again = await importZip(bench.host, path);
		expect(again).toMatchObject({ ok: true, value: { already: true } });
		expect(await listPackages(bench.host.db)).toHaveLength(1);
	});

	test('that comes by the form leaves no copy of itself', async () => {
		await using bench = await openBench();
		const result = await importUpload(bench.host, new Blob([Buffer.from(good12())]), 1);
		expect(result.ok).toBe(true);
		expect(await bench.leftovers()).toHaveLength(2); // its folder and its row
	});

	test('of a newer version is listed before the older one, which stays', async () => {
		await using bench = await openBench();
		await importZip(bench.host, bench.write('a.zip', good12({ version: '1.0.0' })));
		await importZip(
			bench.host,
			bench.write('c.zip', good12({ title: 'Aktuellt', identifier: 'x' })),
		);
		await importZip(bench.host, bench.write('b.zip', good12({ version: '1.1.0' })));
		expect(
			(await listPackages(bench.host.db)).map(({ version, title }) => `${title} ${version}`),
		).toEqual(['Aktuellt 1.0.0', 'Hämtningen 1.1.0', 'Hämtningen 1.0.0']);
	});

	test('keeps every byte of its files', async () => {
		await using bench = await openBench();
		const film = noise(200_000);
		const zip = zipOf({ 'imsmanifest.xml': manifest12(), 'index.html': 'x', 'film/a.mp4': film });
		const result = await importZip(bench.host, bench.write('a.zip', zip));
		if (!result.ok) throw new Error(result.problem.code);
		const folder = join(bench.host.dataDir, 'packages', result.value.package.sha256);
		expect(readFileSync(join(folder, 'film', 'a.mp4')).equals(film)).toBe(true);
	});

	test('with both manifests is SCORM', async () => {
		await using bench = await openBench();
		const zip = zipOf({ ...start, 'cmi5.xml': courseStructure() });
		const result = await importZip(bench.host, bench.write('a.zip', zip));
		expect(result).toMatchObject({ ok: true, value: { package: { standard: 'scorm12' } } });
	});

	test('of cmi5 stands on the shelf as it was read', async () => {
		await using bench = await openBench();
		const result = await importZip(bench.host, bench.write('a.zip', goodCmi5()));
		if (!result.ok) throw new Error(result.problem.code);
		expect(await listPackages(bench.host.db)).toEqual([result.value.package]);
	});

	test('can be removed, and then neither files nor rows are left', async () => {
		await using bench = await openBench();
		const result = await importZip(bench.host, bench.write('a.zip', good12()));
		if (!result.ok) throw new Error(result.problem.code);
		await removePackage(bench.host, result.value.package.sha256, 1);
		expect(await bench.leftovers()).toEqual([]);
	});
});

const start = { 'imsmanifest.xml': manifest12(), 'index.html': 'x' };

const bad: readonly (readonly [string, () => Uint8Array | string, Problem['code']])[] = [
	['a text file with the name of a zip', () => 'this is not a zip', 'not-zip'],
	['a zip that was cut off', () => good12().slice(0, -40), 'not-zip'],
	['a zip whose files are damaged', () => damaged(), 'zip-damaged'],
	['a zip with a password', () => encrypted(good12()), 'encrypted'],
	['a path outside its folder', () => zipOf({ ...start, '../evil.txt': 'x' }), 'path-outside'],
	[
		'a path outside, further in',
		() => zipOf({ ...start, 'a/../../evil.txt': 'x' }),
		'path-outside',
	],
	['an absolute path', () => zipOf({ ...start, '/etc/evil': 'x' }), 'path-outside'],
	['a path with backslashes', () => zipOf({ ...start, '..\\evil.txt': 'x' }), 'path-outside'],
	['a path with a drive letter', () => zipOf({ ...start, 'C:evil.txt': 'x' }), 'path-outside'],
	[
		'a name that only some computers can hold',
		() => zipOf({ ...start, 'a?.js': 'x' }),
		'name-unusable',
	],
	[
		'the same name twice',
		() => renamed(zipOf({ ...start, 'b.txt': '1', 'c.txt': '2' }), 'b.txt', 'c.txt'),
		'name-twice',
	],
	[
		'names that differ in case only',
		() => zipOf({ ...start, 'A.js': '1', 'a.js': '2' }),
		'name-twice',
	],
	[
		'a file where another file has its folder',
		() => zipOf({ ...start, a: '1', 'a/b.js': '2' }),
		'name-twice',
	],
	['a symbolic link', () => withLink(), 'link-inside'],
	[
		'a file that is packed a thousand times',
		() => zipOf({ ...start, 'a.bin': zeros }),
		'packed-too-hard',
	],
	[
		'a file that says it is small and is not',
		() => lyingAboutSize(zipOf({ ...start, 'a.bin': zeros }), 10_000),
		'zip-damaged',
	],
	['no manifest', () => zipOf({ 'readme.txt': 'x' }), 'manifest-missing'],
	['a website', () => zipOf({ 'index.html': 'x', 'app.js': 'x' }), 'web-package'],
	['an xAPI package', () => zipOf({ 'tincan.xml': '<x/>', 'index.html': 'x' }), 'other-standard'],
	[
		'an AU that is not there',
		() => zipOf({ 'cmi5.xml': courseStructure([{ id: 'https://a.example', url: 'a.html' }]) }),
		'launch-missing',
	],
	[
		'a course structure in a folder',
		() => zipOf({ 'kurs/cmi5.xml': courseStructure() }),
		'manifest-not-at-root',
	],
	[
		'a course structure that is not XML',
		() => zipOf({ 'cmi5.xml': 'x', 'index.html': 'x' }),
		'manifest-not-xml',
	],
	[
		'a second SCO that is not there',
		() =>
			zipOf({
				...start,
				'imsmanifest.xml': manifest12({ scos: 2 }).replace(/index\.html(?!.*sco)/, 'gone.html'),
			}),
		'launch-missing',
	],
	[
		'a manifest in a folder',
		() => zipOf({ 'kurs/imsmanifest.xml': manifest12() }),
		'manifest-not-at-root',
	],
	[
		'a manifest that is not XML',
		() => zipOf({ ...start, 'imsmanifest.xml': '<manifest><a></manifest>' }),
		'manifest-not-xml',
	],
	['an empty manifest', () => zipOf({ ...start, 'imsmanifest.xml': '' }), 'manifest-not-xml'],
	[
		'a manifest with entities that unfold',
		() =>
			zipOf({
				...start,
				'imsmanifest.xml': `<!DOCTYPE m [<!ENTITY a "b">]>${manifest12().slice(38)}`,
			}),
		'manifest-doctype',
	],
	[
		'an unknown standard',
		() => zipOf({ ...start, 'imsmanifest.xml': manifest12().replace('>1.2<', '>1.1<') }),
		'other-standard',
	],
	[
		'no part that can be started',
		() => zipOf({ ...start, 'imsmanifest.xml': manifest2004({ scos: 0 }) }),
		'no-sco',
	],
	[
		'a start file that is not there',
		() => zipOf({ ...start, 'imsmanifest.xml': manifest12({ href: 'start.html' }) }),
		'launch-missing',
	],
	[
		'a start file in the wrong case',
		() => zipOf({ ...start, 'imsmanifest.xml': manifest12({ href: 'Index.html' }) }),
		'launch-missing',
	],
	[
		'a start file on another site',
		() => zipOf({ ...start, 'imsmanifest.xml': manifest12({ href: 'https://example.com/' }) }),
		'launch-outside',
	],
	[
		'a start file outside the package',
		() => zipOf({ ...start, 'imsmanifest.xml': manifest12({ href: '../index.html' }) }),
		'launch-outside',
	],
];

/** A stored file, one letter of which has been changed on the way. */
const damaged = (): Uint8Array => {
	const files = {
		'imsmanifest.xml': Buffer.from(manifest12()),
		'index.html': Buffer.from('unharmed'),
	};
	return renamed(zipSync(files, { level: 0 }), 'unharmed', 'unharmxd');
};

const withLink = (): Uint8Array =>
	zipSync({
		'imsmanifest.xml': Buffer.from(manifest12()),
		'index.html': [Buffer.from('/etc/passwd'), { os: 3, attrs: (0o120777 << 16) >>> 0 }],
	});

describe('a zip with', () => {
	test.each(bad)('%s is refused and leaves nothing behind', async (_name, make, code) => {
		await using bench = await openBench();
		expect(await refusal(bench, make())).toMatchObject({ code });
		expect(await bench.leftovers()).toEqual([]);
		expect(existsSync(join(bench.host.dataDir, 'evil.txt'))).toBe(false);
	});
});

describe('limits', () => {
	test('a zip that is too large is refused before it is read', async () => {
		await using bench = await openBench({ upload: 100 });
		expect(await refusal(bench, good12())).toEqual({ code: 'upload-too-large', limit: 100 });
		expect(await bench.leftovers()).toEqual([]);
	});

	test('too many entries are refused', async () => {
		await using bench = await openBench({ entries: 2 });
		const zip = zipOf({ ...start, 'a.txt': 'x' });
		expect(await refusal(bench, zip)).toEqual({ code: 'too-many-files', limit: 2 });
	});

	test('too many bytes in all are refused by what the directory says', async () => {
		await using bench = await openBench({ unpacked: 50_000 });
		const zip = zipOf({ ...start, 'a.bin': noise(40_000), 'b.bin': noise(40_000) });
		expect(await refusal(bench, zip)).toEqual({ code: 'too-large-unpacked', limit: 50_000 });
		expect(await bench.leftovers()).toEqual([]);
	});

	test('too many parts are refused', async () => {
		await using bench = await openBench({ parts: 2 });
		expect(await refusal(bench, good12({ scos: 3 }))).toEqual({ code: 'too-many-parts', limit: 2 });
	});

	test('an empty file in the form is no file', async () => {
		await using bench = await openBench();
		const result = await importUpload(bench.host, new Blob([]), 1);
		expect(result).toEqual({ ok: false, problem: { code: 'no-file' } });
	});
});

test('every refusal has one clear sentence in both languages', () => {
	const problem: Problem = {
		code: 'manifest-not-at-root',
		file: 'imsmanifest.xml',
		folder: 'kurs',
	};
	expect(textsFor('sv').problem(problem)).toContain('kurs');
	expect(textsFor('en').problem(problem)).toContain('kurs');
});
