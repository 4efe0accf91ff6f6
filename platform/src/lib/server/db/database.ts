import { CamelCasePlugin, Kysely, sql } from 'kysely';
import { reach } from './postgres/reach.ts';
import { isPostgres } from './is-postgres.ts';
import { migrate } from './migrations/index.ts';
import { postgresDialect } from './postgres/dialect.ts';
import { sqliteDialect } from './sqlite/dialect.ts';
import type { Db, Tables } from './tables.ts';

/** Where the data is: a file of its own (SQLite), or a server (PostgreSQL). */
export type DatabaseAddress =
	| { readonly type: 'sqlite'; readonly path: string }
	| { readonly type: 'postgres'; readonly url: string };

/**
 * Opens the database and brings its schema up to date.
 *
 * @returns an open database; the caller calls `destroy`
 * @throws Error when a newer version of the platform has written it, or the server cannot be reached
 */
export const openDatabase = async (address: DatabaseAddress): Promise<Db> => {
	const dialect =
		address.type === 'postgres' ? postgresDialect(address.url) : sqliteDialect(address.path);
	const db = new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] });
	try {
		if (address.type === 'postgres') await reach(db, address.url);
		await migrate(db);
		return db;
	} catch (error) {
		await db.destroy();
		throw error;
	}
};

/**
 * Runs `work` as one transaction: all of it is stored, or nothing. Within a transaction it becomes a
 * part of that one.
 *
 * @param on what has the database; `work` gets the same with the transaction in its place, and uses
 *   nothing else
 */
export const inTransaction = <Has extends { readonly db: Db }, T>(
	on: Has,
	work: (on: Has) => Promise<T>,
): Promise<T> =>
	on.db.isTransaction
		? work(on)
		: on.db.transaction().execute((transaction) => work({ ...on, db: transaction }));

/**
 * Waits until no other transaction works on a row, so that what is read of it stays true until this
 * one ends. On SQLite a transaction has the whole database for itself already.
 *
 * @param db a transaction
 */
export const lock = async (
	db: Db,
	table: 'attempts' | 'people' | 'registrations',
	id: number | string,
): Promise<void> => {
	if (isPostgres(db))
		await sql`SELECT 1 FROM ${sql.table(table)} WHERE id = ${id} FOR UPDATE`.execute(db);
};
