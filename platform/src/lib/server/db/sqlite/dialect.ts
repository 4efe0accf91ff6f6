import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue, StatementSync } from 'node:sqlite';
import { CompiledQuery, SqliteDialect, SqliteDriver } from 'kysely';
import type { DatabaseConnection, Driver, SqliteDatabase, SqliteStatement } from 'kysely';
import { stepUp } from './step-up.ts';

/** Another process may be writing: wait for it this long. Milliseconds. */
const WAIT = 5000;

const isInput = (value: unknown): value is SQLInputValue =>
	value === null ||
	typeof value === 'string' ||
	typeof value === 'number' ||
	typeof value === 'bigint' ||
	value instanceof Uint8Array;

const inputs = (values: readonly unknown[]): SQLInputValue[] =>
	values.map((value) => {
		if (isInput(value)) return value;
		throw new TypeError(`SQLite takes no ${typeof value}.`);
	});

const statementOf = (statement: StatementSync): SqliteStatement => ({
	reader: statement.columns().length > 0,
	all: (values) => statement.all(...inputs(values)),
	run: (values) => statement.run(...inputs(values)),
	iterate: (values) => statement.iterate(...inputs(values)),
});

/** Statements that are kept ready. Long ones have many rows, of which there are seldom as many again. */
const KEPT = 200;
const LONGEST = 4000;

/**
 * Keeps the statements that come again ready: to parse one takes longer than to run it. SQLite itself prepares them
 * anew when the schema has changed.
 */
const preparing = (db: DatabaseSync): SqliteDatabase['prepare'] => {
	const kept = new Map<string, SqliteStatement>();
	return (sql) => {
		const known = kept.get(sql);
		if (known) return known;
		const statement = statementOf(db.prepare(sql));
		if (sql.length > LONGEST) return statement;
		const [oldest] = kept.keys();
		if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
		kept.set(sql, statement);
		return statement;
	};
};

const databaseOf = (db: DatabaseSync): SqliteDatabase => ({
	close: () => db.close(),
	prepare: preparing(db),
});

class ImmediateDriver extends SqliteDriver {
	// IMMEDIATE: take the write lock now, so that what is read cannot change before the write.
	override async beginTransaction(connection: DatabaseConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('begin immediate'));
	}
}

class EmbeddedDialect extends SqliteDialect {
	readonly #db: DatabaseSync;

	constructor(db: DatabaseSync) {
		super({ database: databaseOf(db) });
		this.#db = db;
	}

	override createDriver(): Driver {
		return new ImmediateDriver({ database: databaseOf(this.#db) });
	}
}

/**
 * Opens the database that needs no server: one file.
 *
 * @param path the file, or `:memory:`
 * @throws Error when a newer version of the platform has written the file
 */
export const sqliteDialect = (path: string): SqliteDialect => {
	const db = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: WAIT });
	try {
		// FULL: in WAL mode the default (NORMAL) may lose the last commits at a power cut, and a commit
		// that has been acknowledged must not be lost.
		// secure_delete: who is erased must not go on standing in what looks like empty space of the file.
		db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
		stepUp(db, path);
	} catch (error) {
		db.close();
		throw error;
	}
	return new EmbeddedDialect(db);
};
