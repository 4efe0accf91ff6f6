import { sql } from 'kysely';
import type { Tables } from '../lib/server/db/tables.ts';
import type { Bench } from './host.ts';

/** All rows of a table as the database has them, whatever the platform makes of them. */
export const rowsOf = async ({ host }: Bench, table: keyof Tables): Promise<readonly unknown[]> =>
	(await sql`SELECT * FROM ${sql.table(table)}`.execute(host.db)).rows;
