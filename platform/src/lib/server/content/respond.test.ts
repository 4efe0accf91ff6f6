import { expect, test } from 'vitest';
import { openBench } from '../../../testing/host.ts';
import type { Bench } from '../../../testing/host.ts';
import { manifest12, zipOf } from '../../../testing/zips.ts';
import { importZip } from '../packages/import.ts';
import { contentAddress } from './path.ts';
import { respondWithFile } from './respond.ts';

const files = {
	'imsmanifest.xml': manifest12(),
	'index.html': '<!doctype html>',
	'a/app.mjs': 'export {}',
	'film.mp4': '0123456789',
	'font.woff2': 'x',
	'tom.txt': '',
};

const withPackage = async (bench: Bench): Promise<string> => {
	const result = await importZip(bench.host, bench.write('a.zip', zipOf(files)));
	if (!result.ok) throw new Error(result.problem.code);
	return result.value.package.sha256;
};

const ask = (
	bench: Bench,
	asked: { sha256: string; path: string },
	headers: Record<string, string> = {},
): Promise<Response> =>
	respondWithFile(bench.host, asked, new Request('http://127.0.0.1/', { headers }));

test.each([
	'../../platform.sqlite',
	'a/../../../platform.sqlite',
	'/etc/passwd',
	'..\\..\\platform.sqlite',
	'C:/Windows/win.ini',
	'a\u0000.html',
	'',
	'a',
	'nothing.html',
])('the address %j gives no file', async (path) => {
	await using bench = await openBench();
	const sha256 = await withPackage(bench);
	expect((await ask(bench, { sha256, path })).status).toBe(404);
});

test('a package that is no sum gives no file', async () => {
	await using bench = await openBench();
	await withPackage(bench);
	expect((await ask(bench, { sha256: '..', path: 'platform.sqlite' })).status).toBe(404);
});

test.each([
	['index.html', 'text/html'],
	['a/app.mjs', 'text/javascript'],
	['font.woff2', 'font/woff2'],
	['film.mp4', 'video/mp4'],
])('%s is served as %s and may be kept for ever', async (path, type) => {
	await using bench = await openBench();
	const sha256 = await withPackage(bench);
	const response = await ask(bench, { sha256, path });
	expect(response.headers.get('content-type')).toBe(type);
	expect(response.headers.get('cache-control')).toContain('immutable');
	await response.body?.cancel();
});

test('a browser that has the file already is told so', async () => {
	await using bench = await openBench();
	const sha256 = await withPackage(bench);
	const headers = { 'if-none-match': `"${sha256}"` };
	expect((await ask(bench, { sha256, path: 'index.html' }, headers)).status).toBe(304);
});

test('a film can be read from the middle', async () => {
	await using bench = await openBench();
	const sha256 = await withPackage(bench);
	const response = await ask(bench, { sha256, path: 'film.mp4' }, { range: 'bytes=4-6' });
	expect(response.status).toBe(206);
	expect(response.headers.get('content-range')).toBe('bytes 4-6/10');
	expect(await response.text()).toBe('456');
});

test('a range after the end is impossible', async () => {
	await using bench = await openBench();
	const sha256 = await withPackage(bench);
	const response = await ask(bench, { sha256, path: 'film.mp4' }, { range: 'bytes=10-' });
	expect(response.status).toBe(416);
});

test('an empty file is served as empty', async () => {
	await using bench = await openBench();
	const sha256 = await withPackage(bench);
	expect(await (await ask(bench, { sha256, path: 'tom.txt' })).text()).toBe('');
});

test('the address of a start file keeps its folders and encodes the rest', () => {
	expect(contentAddress('00', 'min kurs/å.html')).toBe('/content/00/min%20kurs/%C3%A5.html');
});
