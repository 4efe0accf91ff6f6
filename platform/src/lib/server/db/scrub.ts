import { sql } from 'kysely';
import type { Db } from './tables.ts';
import { isPostgres } from './is-postgres.ts';

/**
 * Sees to it that what has been deleted stands in no file any more. SQLite overwrites it in its own file (see
 * `sqlite/dialect.ts`), but the journal beside it goes on holding it until it is emptied. While another process
 * reads there, that must wait for the next time. PostgreSQL cleans up after itself (autovacuum).
 *
 * @param db no transaction
 */
export const scrub = async (db: Db): Promise<void> => {
	if (!isPostgres(db)) await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db);
};
