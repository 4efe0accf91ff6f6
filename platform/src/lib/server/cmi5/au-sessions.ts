import type { DatabaseSync } from 'node:sqlite';
import { launchModes } from '../../launch.ts';
import type { LaunchMode } from '../../launch.ts';
import { number, text, textOrNone } from '../db/row.ts';
import type { Row } from '../db/row.ts';

/** A launch of an AU: from `launched` to `terminated` or `abandoned`. */
export type AuSession = {
	readonly id: string;
	readonly attemptId: number;
	readonly registration: string;
	readonly launchMode: LaunchMode;
	/** ISO 8601, as all times here. */
	readonly startedAt: string;
	readonly endedAt: string | undefined;
	/** When its token was last seen, to the hour. */
	readonly usedAt: string;
	readonly isReplaced: boolean;
};

const SELECT = `SELECT s.id, s.attempt_id, s.started_at, s.ended_at, a.registration, u.launch_mode,
		u.used_at, u.replaced_at
	FROM au_sessions u
		JOIN sessions s ON s.id = u.session_id
		JOIN attempts a ON a.id = s.attempt_id`;

const toSession = (row: Row): AuSession => ({
	id: text(row, 'id'),
	attemptId: number(row, 'attempt_id'),
	registration: text(row, 'registration'),
	launchMode: launchModes.find((mode) => mode === text(row, 'launch_mode')) ?? 'Normal',
	startedAt: text(row, 'started_at'),
	endedAt: textOrNone(row, 'ended_at'),
	usedAt: text(row, 'used_at'),
	isReplaced: textOrNone(row, 'replaced_at') !== undefined,
});

/** The session that a token opens, by the token's sum. */
export const findByToken = (db: DatabaseSync, tokenSum: string): AuSession | undefined => {
	const row = db.prepare(`${SELECT} WHERE u.token_sum = ?`).get(tokenSum);
	return row ? toSession(row) : undefined;
};

/** The sessions of a registration that a newer launch has not replaced yet. */
export const listCurrent = (db: DatabaseSync, registration: string): readonly AuSession[] =>
	db
		.prepare(`${SELECT} WHERE a.registration = ? AND u.replaced_at IS NULL ORDER BY s.rowid`)
		.all(registration)
		.map(toSession);

/** Adds what a session of an AU has besides. */
export const insertAuSession = (
	db: DatabaseSync,
	one: { readonly id: string; readonly launchMode: LaunchMode; readonly fetchSum: string },
	now: Date,
): void => {
	db.prepare(
		'INSERT INTO au_sessions (session_id, launch_mode, fetch_sum, used_at) VALUES (?, ?, ?, ?)',
	).run(one.id, one.launchMode, one.fetchSum, now.toISOString());
};

/** Notes that a newer launch has taken over: from now on the session's keys open nothing. */
export const replaceSession = (db: DatabaseSync, id: string, now: Date): void => {
	db.prepare('UPDATE au_sessions SET replaced_at = ? WHERE session_id = ?').run(
		now.toISOString(),
		id,
	);
};

/** Notes that a session's token has been used. */
export const touchSession = (db: DatabaseSync, id: string, now: Date): void => {
	db.prepare('UPDATE au_sessions SET used_at = ? WHERE session_id = ?').run(now.toISOString(), id);
};

/**
 * Hands out a session's token, once.
 *
 * @returns whether this was the first time; `unknown` when no session has this fetch key
 */
export const claimToken = (
	db: DatabaseSync,
	fetchSum: string,
	tokenSum: string,
): 'given' | 'used' | 'unknown' => {
	const known = db.prepare('SELECT 1 FROM au_sessions WHERE fetch_sum = ?').get(fetchSum);
	if (!known) return 'unknown';
	// One statement, so that of two requests at the same time only one can win.
	const { changes } = db
		.prepare(
			`UPDATE au_sessions SET token_sum = ?
			WHERE fetch_sum = ? AND token_sum IS NULL AND replaced_at IS NULL`,
		)
		.run(tokenSum, fetchSum);
	return changes === 1 ? 'given' : 'used';
};
