import type { DatabaseSync } from 'node:sqlite';
import { blob, number, text } from '../db/row.ts';
import type { Row } from '../db/row.ts';
import type { Document } from './document.ts';

/** Which document of the State resource (xAPI 1.0.3 part three, 2.3), within a registration. */
export type StateKey = {
	readonly registration: string;
	readonly activity: string;
	readonly id: string;
};

/** A document of the State resource. */
export type State = Document & {
	readonly id: string;
	readonly activity: string;
	/** The attempt that wrote it first. */
	readonly attemptId: number;
};

const toState = (row: Row): State => ({
	id: text(row, 'id'),
	activity: text(row, 'activity'),
	attemptId: number(row, 'attempt_id'),
	type: text(row, 'type'),
	body: blob(row, 'body'),
	updatedAt: text(row, 'updated_at'),
});

export const findState = (db: DatabaseSync, key: StateKey): State | undefined => {
	const row = db
		.prepare('SELECT * FROM states WHERE registration = ? AND activity = ? AND id = ?')
		.get(key.registration, key.activity, key.id);
	return row ? toState(row) : undefined;
};

/** The documents about one activity in a registration, by name. */
export const listStates = (db: DatabaseSync, of: Omit<StateKey, 'id'>): readonly State[] =>
	db
		.prepare('SELECT * FROM states WHERE registration = ? AND activity = ? ORDER BY id')
		.all(of.registration, of.activity)
		.map(toState);

/** The documents that an attempt was the first to write, by name. */
export const listStatesOfAttempt = (db: DatabaseSync, attemptId: number): readonly State[] =>
	db
		.prepare('SELECT * FROM states WHERE attempt_id = ? ORDER BY id, activity')
		.all(attemptId)
		.map(toState);

/** Writes a document; one with the same key is replaced, and stays the attempt's that wrote it first. */
export const putState = (
	db: DatabaseSync,
	key: StateKey,
	one: Document & { readonly attemptId: number },
): void => {
	db.prepare(
		`INSERT INTO states (registration, activity, id, attempt_id, type, body, updated_at)
		VALUES (?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT DO UPDATE SET
			type = excluded.type, body = excluded.body, updated_at = excluded.updated_at`,
	).run(key.registration, key.activity, key.id, one.attemptId, one.type, one.body, one.updatedAt);
};

/** Removes a document; one that is not there is no error (xAPI 1.0.3 part three, 2.3). */
export const deleteState = (db: DatabaseSync, key: StateKey): void => {
	db.prepare('DELETE FROM states WHERE registration = ? AND activity = ? AND id = ?').run(
		key.registration,
		key.activity,
		key.id,
	);
};
