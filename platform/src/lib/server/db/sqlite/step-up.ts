import type { DatabaseSync } from 'node:sqlite';
import { steps } from './steps.ts';

const versionOf = (db: DatabaseSync): number =>
	Number(db.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);

const step = (db: DatabaseSync, sql: string, version: number): void => {
	db.exec('BEGIN IMMEDIATE');
	try {
		// Another process may have taken the step while this one waited for the lock.
		if (versionOf(db) < version) {
			db.exec(sql);
			if (db.prepare('PRAGMA foreign_key_check').all().length > 0)
				throw new Error('A migration has left rows that point at nothing.');
			db.exec(`PRAGMA user_version = ${version}`);
		}
		db.exec('COMMIT');
	} catch (error) {
		db.exec('ROLLBACK');
		throw error;
	}
};

/**
 * Takes a file to where the migrations begin: the steps from the time when the platform knew SQLite
 * alone. `PRAGMA user_version` counts them.
 *
 * @throws Error when the file is from a newer version of the platform
 */
export const stepUp = (db: DatabaseSync, path: string): void => {
	if (versionOf(db) > steps.length)
		throw new Error(`${path} was written by a newer version of the platform.`);
	// A table that is made anew is dropped on the way, and must not take with it what points at it.
	db.exec('PRAGMA foreign_keys = OFF');
	for (const [index, sql] of steps.entries()) if (versionOf(db) <= index) step(db, sql, index + 1);
	db.exec('PRAGMA foreign_keys = ON');
};
