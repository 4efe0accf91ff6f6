import { DatabaseSync } from 'node:sqlite';
import { migrations } from './migrations.ts';
import { number } from './row.ts';

const versionOf = (db: DatabaseSync): number => {
	const row = db.prepare('PRAGMA user_version').get();
	return row ? number(row, 'user_version') : 0;
};

/** Runs `work` as one transaction: all of it is stored, or nothing. Gives what `work` gives. */
export const inTransaction = <T>(db: DatabaseSync, work: () => T): T => {
	// IMMEDIATE: take the write lock now, so that what is read below cannot change before the write.
	db.exec('BEGIN IMMEDIATE');
	try {
		const value = work();
		db.exec('COMMIT');
		return value;
	} catch (error) {
		db.exec('ROLLBACK');
		throw error;
	}
};

const step = (db: DatabaseSync, sql: string, version: number): void =>
	inTransaction(db, () => {
		db.exec(sql);
		if (db.prepare('PRAGMA foreign_key_check').all().length > 0)
			throw new Error('A migration has left rows that point at nothing.');
		db.exec(`PRAGMA user_version = ${version}`);
	});

const migrate = (db: DatabaseSync): void => {
	// A table that is made anew is dropped on the way, and must not take with it what points at it.
	db.exec('PRAGMA foreign_keys = OFF');
	for (const [index, sql] of migrations.entries())
		if (versionOf(db) <= index) step(db, sql, index + 1);
	db.exec('PRAGMA foreign_keys = ON');
};

/**
 * Opens the database and brings its schema up to date.
 *
 * @param path the file, or `:memory:`
 * @returns an open database; the caller closes it
 * @throws Error when a newer version of the platform has written the file
 */
export const openDatabase = (path: string): DatabaseSync => {
	const db = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: 5000 });
	// FULL: in WAL mode the default (NORMAL) may lose the last commits at a power cut, and a commit
	// that has been acknowledged must not be lost.
	db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
	if (versionOf(db) > migrations.length) {
		db.close();
		throw new Error(`${path} was written by a newer version of the platform.`);
	}
	migrate(db);
	return db;
};
