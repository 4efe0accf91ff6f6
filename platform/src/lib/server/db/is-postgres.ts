import { PostgresAdapter } from 'kysely';
import type { Kysely } from 'kysely';

/** Whether a database is PostgreSQL; else it is SQLite. Only this folder needs to know. */
export const isPostgres = <T>(db: Kysely<T>): boolean =>
	db.getExecutor().adapter instanceof PostgresAdapter;
