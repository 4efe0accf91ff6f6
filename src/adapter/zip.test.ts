import { deflateSync, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zip } from './zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files: [string, Uint8Array][] = [
	['b.js', bytes('b'.repeat(500))],
	['imsmanifest.xml', bytes('<manifest/>')],
	['B.png', bytes('b'.repeat(500))],
];

test('the manifest comes first, the rest in the order of their names', async () => {
	expect(Object.keys(unzipSync(await zip(new Map(files))))).toEqual([
		'imsmanifest.xml',
		'B.png',
		'b.js',
	]);
});

test('a cmi5 package starts with its manifest as well', async () => {
	const cmi5 = new Map([
		['app.js', bytes('a')],
		['cmi5.xml', bytes('<courseStructure/>')],
	]);
	expect(Object.keys(unzipSync(await zip(cmi5)))).toEqual(['cmi5.xml', 'app.js']);
});

test('the same files give the same bytes, in whatever order they come', async () => {
	expect(await zip(new Map(files.toReversed()))).toEqual(await zip(new Map(files)));
});

test('the bytes do not depend on the time zone', async () => {
	const before = process.env['TZ'];
	const zips: Uint8Array[] = [];
	for (const zone of ['UTC', 'Europe/Stockholm', 'America/New_York']) {
		process.env['TZ'] = zone;
		zips.push(await zip(new Map(files)));
	}
	if (before === undefined) delete process.env['TZ'];
	else process.env['TZ'] = before;
	expect(zips[1]).toEqual(zips[0]);
	expect(zips[2]).toEqual(zips[0]);
});

test('whoever packs something else may say how, and every unzipper still opens it', async () => {
	const calls: number[] = [];
	const packed = await zip(new Map(files), (content) => {
		calls.push(content.length);
		return deflateSync(content);
	});
	expect(calls).toHaveLength(2);
	expect(unzipSync(packed)).toEqual(Object.fromEntries(files));
});

test('what is compressed already is stored as it is', async () => {
	const stored = (await zip(new Map(files.slice(2)))).byteLength;
	const deflated = (await zip(new Map(files.slice(0, 1)))).byteLength;
	expect(stored).toBeGreaterThan(500);
	expect(deflated).toBeLessThan(200);
});
