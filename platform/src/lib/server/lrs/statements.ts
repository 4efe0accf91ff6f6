import { isDeepStrictEqual } from 'node:util';
import type { DatabaseSync } from 'node:sqlite';
import { number, numberOrNone, text } from '../db/row.ts';
import type { Row } from '../db/row.ts';

/** A statement as the LRS keeps it. */
export type StoredStatement = {
	readonly id: string;
	readonly registration: string;
	/** Nothing when it is about a block or the course. */
	readonly attemptId: number | undefined;
	/** The cmi5 session. */
	readonly session: string;
	readonly sender: 'au' | 'platform';
	/** cmi5 defined, not only allowed (cmi5 spec 7.1.3). */
	readonly isDefined: boolean;
	readonly verb: string;
	/** Id of the activity it is about; empty when it is about something else. */
	readonly object: string;
	/** ISO 8601. */
	readonly storedAt: string;
	/** As it was sent. */
	readonly sent: unknown;
	/** As it is read. */
	readonly json: unknown;
};

const toStored = (row: Row): StoredStatement => ({
	id: text(row, 'id'),
	registration: text(row, 'registration'),
	attemptId: numberOrNone(row, 'attempt_id'),
	session: text(row, 'session'),
	sender: text(row, 'sender') === 'au' ? 'au' : 'platform',
	isDefined: number(row, 'defined') === 1,
	verb: text(row, 'verb'),
	object: text(row, 'object'),
	storedAt: text(row, 'stored_at'),
	sent: JSON.parse(text(row, 'sent')),
	json: JSON.parse(text(row, 'json')),
});

/** The statement with this id, of whatever registration. */
export const findStatement = (db: DatabaseSync, id: string): StoredStatement | undefined => {
	const row = db.prepare('SELECT * FROM statements WHERE id = ?').get(id.toLowerCase());
	return row ? toStored(row) : undefined;
};

/** The statements of a registration, in the order they were stored. */
export const listStatements = (
	db: DatabaseSync,
	registration: string,
): readonly StoredStatement[] =>
	db
		.prepare('SELECT * FROM statements WHERE registration = ? ORDER BY n')
		.all(registration)
		.map(toStored);

/** The cmi5 defined statements about one AU in a registration, in the order they were stored. */
export const listDefined = (db: DatabaseSync, attemptId: number): readonly StoredStatement[] =>
	db
		.prepare('SELECT * FROM statements WHERE attempt_id = ? AND defined = 1 ORDER BY n')
		.all(attemptId)
		.map(toStored);

/** What has been said in a registration with one verb: the ids of what it was about. */
export const objectsOf = (
	db: DatabaseSync,
	registration: string,
	verb: string,
): ReadonlySet<string> => {
	const rows = db
		.prepare('SELECT object FROM statements WHERE registration = ? AND verb = ?')
		.all(registration, verb);
	return new Set(rows.map((row) => text(row, 'object')));
};

/** When an AU last said something in a session, defined or allowed. */
export const lastHeard = (db: DatabaseSync, session: string): string | undefined => {
	const row = db
		.prepare(
			`SELECT stored_at FROM statements WHERE session = ? AND sender = 'au'
			ORDER BY n DESC LIMIT 1`,
		)
		.get(session);
	return row && text(row, 'stored_at');
};

/** Stores a statement. Whether it may be stored has been decided. */
export const insertStatement = (db: DatabaseSync, one: StoredStatement): void => {
	db.prepare(
		`INSERT INTO statements (id, registration, attempt_id, session, sender, defined, verb, object,
			stored_at, sent, json)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
	).run(
		one.id.toLowerCase(),
		one.registration,
		one.attemptId ?? null,
		one.session,
		one.sender,
		one.isDefined ? 1 : 0,
		one.verb,
		one.object,
		one.storedAt,
		JSON.stringify(one.sent),
		JSON.stringify(one.json),
	);
};

/** Whether a statement that comes again says the same (xAPI 1.0.3 part three, 2.1.1). */
export const isSame = (stored: StoredStatement, sent: unknown): boolean =>
	isDeepStrictEqual(stored.sent, sent);
