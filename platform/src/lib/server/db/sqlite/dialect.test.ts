import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openBench } from '../../../../testing/host.ts';

test('every commit is on disk before it is acknowledged, in WAL mode', async () => {
	await using bench = await openBench();
	const { db } = bench.host;
	expect((await sql`PRAGMA journal_mode`.execute(db)).rows).toEqual([{ journalMode: 'wal' }]);
	expect((await sql`PRAGMA synchronous`.execute(db)).rows).toEqual([{ synchronous: 2 }]);
});
