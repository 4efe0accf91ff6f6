import { join } from 'node:path';
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

/** Where the data is, by what a platform is opened with. */
export const addressOf = (of: {
	readonly dataDir: string;
	readonly databaseUrl?: string | undefined;
}): DatabaseAddress =>
	of.databaseUrl
		? { type: 'postgres', url: of.databaseUrl }
		: { type: 'sqlite', path: join(of.dataDir, 'platform.sqlite') };

/**
 * Opens the database with the schema that it has.
 *
 * @returns an open database; the caller calls `destroy`
 * @throws Error when the server cannot be reached
 */
export const connect = async (address: DatabaseAddress): Promise<Db> => {
	const dialect =
		address.type === 'postgres' ? postgresDialect(address.url) : sqliteDialect(address.path);
	const db = new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] });
	if (address.type === 'sqlite') return db;
	try {
		await reach(db, address.url);
		return db;
	} catch (error) {
		await db.destroy();
		throw error;
	}
};

/**
 * Opens the database and brings its schema up to date.
 *
 * @param upTo a step of the schema to stop at. Default: the newest
 * @returns an open database; the caller calls `destroy`
 * @throws Error when a newer version of the platform has written it, or the server cannot be reached
 */
export const openDatabase = async (address: DatabaseAddress, upTo?: string): Promise<Db> => {
	const db = await connect(address);
	try {
		await migrate(db, upTo);
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
 * Makes a query for an attempt wait like `lock`, without a question of its own. What else it reads may be older.
 *
 * @param db a transaction
 */
export const forOne = <Q extends { readonly forUpdate: (of: 'attempts') => Q }>(
	db: Db,
	query: Q,
): Q => (isPostgres(db) ? query.forUpdate('attempts') : query);

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
