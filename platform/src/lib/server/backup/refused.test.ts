import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyDatabase, openBench } from '../../../testing/host.ts';
import { learn } from '../../../testing/learning.ts';
import { rowsOfAll } from '../../../testing/whole.ts';
import { good12, good2004 } from '../../../testing/zips.ts';
import { holdData } from '../data-lock.ts';
import { closeHost } from '../host.ts';
import { openArchive } from './archive.ts';
import { backUp } from './index.ts';
import { openAt, refused, restored, save } from '../../../testing/backups.ts';
import { sealed } from '../../../testing/sealed.ts';
import { told } from './refusal.ts';

test('a file that is cut off, changed in any place, or something else is refused, and nothing changes', async () => {
	await using bench = await openBench();
	await learn(bench, good12());
	const path = await save(bench);
	const whole = readFileSync(path);
	const before = await rowsOfAll(bench.host);
	const sentenceFor = (name: string, bytes: Uint8Array): Promise<string> =>
		refused(bench.address, bench.write(name, bytes), true);
	for (const part of [0, 0.1, 0.5, 0.9, 0.999]) {
		const sentence = await sentenceFor(
			'cut.zip',
			whole.subarray(0, Math.floor(whole.length * part)),
		);
		expect(sentence).toContain('its end is missing');
	}
	for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 50)) {
		const changed = Buffer.from(whole);
		changed[at] = (changed[at] ?? 0) ^ 1;
		expect(await sentenceFor('changed.zip', changed)).toMatch(/damaged|no backup/);
	}
	expect(await sentenceFor('course.zip', good12())).toContain('no backup of the platform');
	expect(await refused(bench.address, join(bench.folder, 'none.zip'))).toContain('no such file');
	expect(await rowsOfAll(bench.host)).toEqual(before);
	expect((await openArchive(path)).contents.packages).toHaveLength(1);
});

test('a backup from a newer version says that it is', async () => {
	await using bench = await openBench();
	await using elsewhere = await emptyDatabase(bench);
	const contents = JSON.stringify({ format: 1, step: '999-later' });
	const newer = await sealed(join(bench.folder, 'newer.zip'), { 'backup.json': contents });
	expect(await refused(elsewhere.address, newer)).toContain('newer version');
});

test('a platform that is running, or has something in it, is not overwritten', async () => {
	await using bench = await openBench();
	const path = await save(bench);
	await learn(bench, good2004());
	expect(await refused(bench.address, path)).toContain('--replace');
	const running = await holdData(bench.address, 'shared');
	expect(await refused(bench.address, path, true)).toContain('The platform is running');
	await running?.release();
	const before = await rowsOfAll(bench.host);
	await closeHost(bench.host);
	const done = await restored(bench.address, path, true);
	{
		await using host = await openAt(bench.address);
		expect((await rowsOfAll(host))['attempts']).toEqual([]);
		expect(readdirSync(join(bench.address.dataDir, 'packages'))).toEqual([]);
	}
	// And what was there comes back in the same way.
	await restored(bench.address, done.before?.path ?? '', true);
	await using host = await openAt(bench.address);
	expect(await rowsOfAll(host)).toEqual(before);
	expect(readdirSync(join(bench.address.dataDir, 'packages'))).toHaveLength(1);
});

test('a file that is there already is left as it is', async () => {
	await using bench = await openBench();
	const path = bench.write('backup.zip', 'mine');
	const made = await backUp(bench.address, path);
	expect(made.ok ? '' : made.sentence).toContain('is there already');
	expect(readFileSync(path, 'utf8')).toBe('mine');
});

test('on a full disk nothing changes, and a sentence says so', async () => {
	const full = Object.assign(new Error('write'), { code: 'ENOSPC' });
	const done = await told(() => Promise.reject(full));
	expect(done.ok ? '' : done.sentence).toContain('The disk is full');
});
