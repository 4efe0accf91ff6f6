import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openBench } from '../../../testing/host.ts';
import { learn } from '../../../testing/learning.ts';
import { good2004 } from '../../../testing/zips.ts';
import { findCmi } from '../attempts/cmi.ts';
import { openDatabase } from './database.ts';

const child = join(import.meta.dirname, '../../../testing/commit-for-ever.ts');

test('a commit that was acknowledged is still there after kill -9', async () => {
	using bench = openBench();
	const learning = await learn(bench, good2004());
	const { id } = await learning.open();
	const args = [child, bench.host.dataDir, String(learning.attemptId), id];
	const running = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
	let acknowledged = 0;
	for await (const line of createInterface({ input: running.stdout })) {
		acknowledged = Number(line);
		if (acknowledged === 20) running.kill('SIGKILL');
	}
	if (running.exitCode === null && running.signalCode === null) await once(running, 'exit');
	expect(running.signalCode).toBe('SIGKILL');
	const stored = findCmi(bench.host.db, learning.attemptId);
	expect(acknowledged).toBeGreaterThanOrEqual(20);
	expect(stored?.seq).toBeGreaterThanOrEqual(acknowledged);
	expect(stored?.tree).toEqual({ location: `sida-${stored?.seq}` });
}, 20_000);

test('opening a database again keeps what is in it', () => {
	using bench = openBench();
	const path = join(bench.folder, 'again.sqlite');
	const first = openDatabase(path);
	first.exec("UPDATE learners SET name = 'Någon'");
	first.close();
	const second = openDatabase(path);
	expect(second.prepare('SELECT name FROM learners').get()).toEqual({ name: 'Någon' });
	second.close();
});

test('every commit is on disk before it is acknowledged, in WAL mode', () => {
	using bench = openBench();
	expect(bench.host.db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
	expect(bench.host.db.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
});

test('a database from a newer version of the platform is not touched', () => {
	using bench = openBench();
	const path = join(bench.folder, 'newer.sqlite');
	const newer = new DatabaseSync(path);
	newer.exec('PRAGMA user_version = 999');
	newer.close();
	expect(() => openDatabase(path)).toThrow('newer version');
});
