import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openBench } from '../../../testing/host.ts';
import type { Bench } from '../../../testing/host.ts';
import { rowsOfAll } from '../../../testing/whole.ts';
import { zipOf, manifest2004 } from '../../../testing/zips.ts';
import { closeHost } from '../host.ts';
import { importZip } from '../packages/import.ts';
import { addPerson } from '../people/people.ts';
import { openArchive } from './archive.ts';
import { backUp } from './index.ts';
import { openAt, save } from '../../../testing/backups.ts';

const platform = join(import.meta.dirname, '../../../..');
type Address = Bench['address'];

/** The command, as it is given to a shell. */
const command = (name: string, address: Address, ...args: readonly string[]): ChildProcess =>
	spawn(process.execPath, [join(platform, name), ...args], {
		stdio: 'ignore',
		env: {
			...process.env,
			PLATFORM_DATA: address.dataDir,
			DATABASE_URL: address.databaseUrl ?? '',
		},
	});

const ended = async (child: ChildProcess): Promise<void> => {
	if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

/** A platform with a course of some megabytes, so that there is a middle to be killed in. */
const openLarge = async (): Promise<Bench> => {
	const bench = await openBench();
	const film = Buffer.alloc(12_000_000);
	for (let at = 0; at < film.length; at += 4)
		film.writeUInt32LE(Math.imul(at, 2_654_435_761) >>> 0, at);
	const files = { 'imsmanifest.xml': manifest2004(), 'index.html': 'Kurs', 'film.mp4': film };
	const imported = await importZip(bench.host, bench.write('large.zip', zipOf(files)));
	if (!imported.ok) throw new Error(imported.problem.code);
	return bench;
};

test('killed in the middle of a backup, no half file stands under its name', async () => {
	await using bench = await openLarge();
	const path = join(bench.folder, 'nightly.zip');
	for (let kill = 0; kill < 6; kill += 1) {
		const child = command('backup.ts', bench.address, path);
		// Once it is writing, at another moment each time.
		while (!readdirSync(bench.folder).some((name) => name.endsWith('.unfinished-backup')))
			await setTimeout(2);
		await setTimeout(kill * 15);
		child.kill('SIGKILL');
		await ended(child);
		if (existsSync(path)) break;
	}
	if (existsSync(path)) (await openArchive(path)).close();
	else expect((await backUp(bench.address, path)).ok).toBe(true);
	(await openArchive(path)).close();
});

test('killed in the middle of a restore, what was there is all there, or the backup is', async () => {
	await using bench = await openLarge();
	const path = await save(bench);
	const backedUp = await rowsOfAll(bench.host);
	await addPerson(bench.host.db, { name: 'Efter', email: undefined, role: 'employee' }, new Date());
	const now = await rowsOfAll(bench.host);
	await closeHost(bench.host);
	let old = 0;
	for (let kill = 0; kill < 8; kill += 1) {
		const child = command('restore.ts', bench.address, path, '--replace');
		const tmp = join(bench.address.dataDir, 'tmp');
		const before = readdirSync(tmp).length;
		while (readdirSync(tmp).length === before && child.exitCode === null) await setTimeout(2);
		await setTimeout(kill * 30);
		child.kill('SIGKILL');
		await ended(child);
		await using host = await openAt(bench.address);
		const found = await rowsOfAll(host);
		expect([now, backedUp]).toContainEqual(found);
		const [sum = ''] = readdirSync(join(bench.address.dataDir, 'packages'));
		expect(statSync(join(bench.address.dataDir, 'packages', sum, 'film.mp4')).size).toBe(
			12_000_000,
		);
		if (found['people']?.length === now['people']?.length) old += 1;
		else break;
	}
	expect(old).toBeGreaterThan(0);
}, 60_000);
