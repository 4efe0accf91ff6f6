import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { emptyDatabase, openBench } from '../../../testing/host.ts';
import { closeHost, openHost } from '../host.ts';
import { learnerOf, setLanguage } from '../people/learner.ts';
import { inTransaction, openDatabase } from './database.ts';

test('opening a database again keeps what is in it', async () => {
	await using bench = await openBench();
	await bench.host.db.updateTable('people').set({ name: 'Någon' }).execute();
	const again = await openHost(bench.address);
	expect((await learnerOf(again.db, 1)).name).toBe('Någon');
	await closeHost(again);
});

test('a database from a newer version of the platform is not touched', async () => {
	await using bench = await openBench();
	await sql`INSERT INTO kysely_migration (name, timestamp) VALUES ('999-later', '')`.execute(
		bench.host.db,
	);
	await expect(openHost(bench.address)).rejects.toThrow('newer version');
});

test('several processes may open a new database at once', async () => {
	await using bench = await openBench();
	await using empty = await emptyDatabase(bench);
	const hosts = await Promise.all([1, 2, 3].map(() => openHost(empty.address)));
	for (const host of hosts) expect((await learnerOf(host.db, 1)).code).toBe('learner-1');
	await Promise.all(hosts.map(closeHost));
});

test('what is begun in a transaction and fails leaves nothing', async () => {
	await using bench = await openBench();
	const work = inTransaction(bench.host, async ({ db }) => {
		await setLanguage(db, 1, 'en');
		throw new Error('then the light went out');
	});
	await expect(work).rejects.toThrow('the light');
	expect((await learnerOf(bench.host.db, 1)).language).toBeUndefined();
});

test('a server that is not there is named in one sentence, without the password', async () => {
	const url = 'postgres://platform:hemligt@127.0.0.1:1/platform';
	const message = await openDatabase({ type: 'postgres', url }).catch(String);
	expect(message).toContain('The database 127.0.0.1:1/platform cannot be used');
	expect(message).toContain('Check DATABASE_URL');
	expect(message).not.toContain('hemligt');
});
