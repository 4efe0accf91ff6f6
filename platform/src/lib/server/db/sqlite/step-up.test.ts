import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openBench } from '../../../../testing/host.ts';
import { findAttempt, listAttempts } from '../../attempts/attempts.ts';
import { listCalls } from '../../attempts/calls.ts';
import { findCmi } from '../../attempts/cmi.ts';
import { closeHost, openHost } from '../../host.ts';
import { learnerOf } from '../../people/learner.ts';
import { openPart } from '../../open-part.ts';
import { findPackage, listPackages } from '../../packages/packages.ts';
import { readShelf } from '../../shelf.ts';
import { steps } from './steps.ts';

const SHA = 'a'.repeat(64);
const SESSION = '00000000-0000-4000-8000-000000000001';

/** A database as the platform made it when a package was its only SCO, with attempts in it. */
const oldDatabase = (dataDir: string): void => {
	mkdirSync(dataDir, { recursive: true });
	const db = new DatabaseSync(join(dataDir, 'platform.sqlite'));
	db.exec(steps[0] ?? '');
	db.exec(`
		PRAGMA user_version = 1;
		INSERT INTO packages VALUES ('${SHA}', 'se.example', 'scorm12', 'Hämtningen', '1.0.0',
			'index.html', '?a=1', '80', '', '', '{"v":1}', 1000, 2000, '2025-01-01T00:00:00.000Z');
		INSERT INTO packages VALUES ('${'b'.repeat(64)}', 'se.example', 'scorm12', 'Hämtningen', '1.1.0',
			'index.html', '', '', '', '', '', 1000, 2000, '2025-02-01T00:00:00.000Z');
		INSERT INTO attempts VALUES (7, 1, '${SHA}', '2025-01-02T00:00:00.000Z',
			'2025-01-03T00:00:00.000Z', '${SESSION}');
		INSERT INTO sessions VALUES ('${SESSION}', 7, '2025-01-02T00:00:00.000Z', NULL, 3, 0);
		INSERT INTO cmi VALUES (7, '${SESSION}', 3, '2025-01-03T00:00:00.000Z',
			'{"suspend_data":"här"}', 'completed', 'unknown', NULL, NULL, NULL, 'suspend', 90);
		INSERT INTO calls VALUES (1, '${SESSION}', 1, '2025-01-02T00:00:00.000Z', 'LMSInitialize', '',
			'', 'true', 0);
	`);
	db.close();
};

test('a step that has been in use is as it was', () => {
	const sums = steps.map((step) => createHash('sha256').update(step).digest('hex'));
	expect(sums).toEqual([
		'4e324aa0d12130473ee4e7aa582ac7ea148fbf7a1fe01b18a40dd38a6c87e242',
		'ee47764e261fd3365c773537492df8f655bb8d3105a484345b8e8bba5d5cdde9',
	]);
});

test('a database of single SCOs keeps its packages, attempts, values and log', async () => {
	await using bench = await openBench();
	const dataDir = join(bench.folder, 'old');
	oldDatabase(dataDir);
	const host = await openHost({ dataDir });
	expect((await listPackages(host.db)).map(({ version }) => version)).toEqual(['1.1.0', '1.0.0']);
	expect((await findPackage(host.db, SHA))?.contents).toEqual([
		{
			type: 'sco',
			position: 0,
			depth: 0,
			id: '',
			title: 'Hämtningen',
			file: 'index.html',
			query: '?a=1',
			mastery: '80',
			passing: '',
			threshold: '',
			launchData: '{"v":1}',
		},
	]);
	expect(await findAttempt(host.db, 1, 7)).toMatchObject({
		packageSha256: SHA,
		part: 0,
		completedAt: '2025-01-03T00:00:00.000Z',
		currentSession: SESSION,
	});
	expect(await findCmi(host.db, 7)).toMatchObject({
		tree: { suspend_data: 'här' },
		totalSeconds: 90,
	});
	expect(await listCalls(host.db, SESSION, 'all')).toHaveLength(1);
	await closeHost(host);
});

test('an attempt from before is gone on with, and a new one gets a number of its own', async () => {
	await using bench = await openBench();
	const dataDir = join(bench.folder, 'old');
	oldDatabase(dataDir);
	const host = await openHost({ dataDir });
	const one = await findPackage(host.db, SHA);
	if (!one) throw new Error('no package');
	const given = { learner: await learnerOf(host.db, 1), package: one, position: 0 };
	expect(await openPart(host, { ...given, anew: false })).toBe(7);
	expect(await openPart(host, { ...given, anew: true })).toBe(8);
	expect((await readShelf(host, await learnerOf(host.db, 1)))[1]?.lines[0]).toMatchObject({
		state: 'not-started',
		attempts: [{ id: 8 }, { id: 7, state: 'completed' }],
	});
	await closeHost(host);
});

test('what points at what is looked after as before', async () => {
	await using bench = await openBench();
	const dataDir = join(bench.folder, 'old');
	oldDatabase(dataDir);
	const host = await openHost({ dataDir });
	expect((await sql`PRAGMA foreign_keys`.execute(host.db)).rows).toEqual([{ foreignKeys: 1 }]);
	await host.db.deleteFrom('packages').where('sha256', '=', SHA).execute();
	expect(await listAttempts(host.db, 1)).toEqual([]);
	expect(await listCalls(host.db, SESSION, 'all')).toEqual([]);
	await closeHost(host);
});
