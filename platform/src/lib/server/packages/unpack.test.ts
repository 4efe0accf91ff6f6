import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBench } from '../../../testing/host.ts';
import { zipOf } from '../../../testing/zips.ts';
import { defaultLimits } from './limits.ts';
import { unpack } from './unpack.ts';
import { openZip } from './zip.ts';

// The directory is judged with wide limits and the unpacking with narrow ones, as if it had lied.
test.each([
	['more bytes than allowed', { unpacked: 100_000 }, 'too-large-unpacked'],
	['a file packed harder than allowed', { ratio: 10, ratioFrom: 1000 }, 'packed-too-hard'],
])('%s stops the unpacking, whatever the directory said', async (_name, narrow, code) => {
	await using bench = await openBench();
	const path = bench.write('a.zip', zipOf({ 'a.bin': new Uint8Array(500_000) }));
	const zip = await openZip(path, { ...defaultLimits, ratio: Infinity });
	if (!zip.ok) throw new Error(zip.problem.code);
	const folder = join(bench.folder, 'out');
	mkdirSync(folder);
	const result = await unpack(zip.value, folder, { ...defaultLimits, ratio: Infinity, ...narrow });
	zip.value.file.close();
	expect(result).toMatchObject({ ok: false, problem: { code } });
});
