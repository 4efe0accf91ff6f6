import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { number, text, textOrNone } from '../db/row.ts';
import type { Row } from '../db/row.ts';

/** One launch of an attempt: from Initialize to Finish / Terminate, or until the next launch. */
export type Session = {
	readonly id: string;
	readonly attemptId: number;
	readonly startedAt: string;
	readonly endedAt: string | undefined;
	/** The highest commit number stored. */
	readonly lastSeq: number;
	/** Seconds in the attempt before this session. */
	readonly baseSeconds: number;
};

const toSession = (row: Row): Session => ({
	id: text(row, 'id'),
	attemptId: number(row, 'attempt_id'),
	startedAt: text(row, 'started_at'),
	endedAt: textOrNone(row, 'ended_at'),
	lastSeq: number(row, 'last_seq'),
	baseSeconds: number(row, 'base_seconds'),
});

/** The session with this id, if there is one. */
export const findSession = (db: DatabaseSync, id: string): Session | undefined => {
	const row = db.prepare('SELECT * FROM sessions WHERE id = ?').get(id);
	return row ? toSession(row) : undefined;
};

/** The sessions of an attempt, newest first. */
export const listSessions = (db: DatabaseSync, attemptId: number): readonly Session[] =>
	db
		.prepare('SELECT * FROM sessions WHERE attempt_id = ? ORDER BY rowid DESC')
		.all(attemptId)
		.map(toSession);

/**
 * Begins a session and makes it the one that may commit: from now on older ones are refused. Within
 * a transaction of the caller's.
 *
 * @param baseSeconds time in the attempt so far
 * @returns the session's id
 */
export const insertSession = (
	db: DatabaseSync,
	attemptId: number,
	baseSeconds: number,
	now: Date,
): string => {
	const id = randomUUID();
	db.prepare(
		'INSERT INTO sessions (id, attempt_id, started_at, base_seconds) VALUES (?, ?, ?, ?)',
	).run(id, attemptId, now.toISOString(), baseSeconds);
	db.prepare('UPDATE attempts SET current_session = ? WHERE id = ?').run(id, attemptId);
	return id;
};

/** Notes the end of a session; a second end changes nothing. */
export const endSession = (db: DatabaseSync, id: string, now: Date): void => {
	db.prepare('UPDATE sessions SET ended_at = coalesce(ended_at, ?) WHERE id = ?').run(
		now.toISOString(),
		id,
	);
};

/** Notes the number of the commit just stored, and the end of the session when it was the last. */
export const noteCommit = (
	db: DatabaseSync,
	id: string,
	seq: number,
	endedAt: Date | undefined,
): void => {
	db.prepare('UPDATE sessions SET last_seq = ?, ended_at = coalesce(ended_at, ?) WHERE id = ?').run(
		seq,
		endedAt?.toISOString() ?? null,
		id,
	);
};
