import type { DatabaseSync } from 'node:sqlite';
import type { CmiTree } from '../../launch.ts';
import { number, numberOrNone, text } from '../db/row.ts';
import type { Row } from '../db/row.ts';
import type { Completion, Derived, Success } from './derive.ts';

/** The last commit of an attempt, with what was read out of it. */
export type StoredCmi = Omit<Derived, 'sessionSeconds'> & {
	readonly attemptId: number;
	readonly sessionId: string;
	readonly seq: number;
	readonly committedAt: string;
	readonly tree: CmiTree;
	/** In the whole attempt. */
	readonly totalSeconds: number;
};

const toStored = (row: Row): StoredCmi => ({
	attemptId: number(row, 'attempt_id'),
	sessionId: text(row, 'session_id'),
	seq: number(row, 'seq'),
	committedAt: text(row, 'committed_at'),
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- written by storeCmi below, and by nothing else
	tree: JSON.parse(text(row, 'json')) as CmiTree,
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- written by storeCmi below, and by nothing else
	completion: text(row, 'completion') as Completion,
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- written by storeCmi below, and by nothing else
	success: text(row, 'success') as Success,
	scoreRaw: numberOrNone(row, 'score_raw'),
	scoreScaled: numberOrNone(row, 'score_scaled'),
	progress: numberOrNone(row, 'progress'),
	exit: text(row, 'exit'),
	totalSeconds: number(row, 'total_seconds'),
});

/** What is stored for an attempt; nothing before its first commit. */
export const findCmi = (db: DatabaseSync, attemptId: number): StoredCmi | undefined => {
	const row = db.prepare('SELECT * FROM cmi WHERE attempt_id = ?').get(attemptId);
	return row ? toStored(row) : undefined;
};

/** Replaces what is stored for an attempt. Whether it may is decided in `commit.ts`. */
export const storeCmi = (db: DatabaseSync, one: StoredCmi): void => {
	db.prepare(
		`INSERT OR REPLACE INTO cmi (attempt_id, session_id, seq, committed_at, json, completion,
			success, score_raw, score_scaled, progress, exit, total_seconds)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
	).run(
		one.attemptId,
		one.sessionId,
		one.seq,
		one.committedAt,
		JSON.stringify(one.tree),
		one.completion,
		one.success,
		one.scoreRaw ?? null,
		one.scoreScaled ?? null,
		one.progress ?? null,
		one.exit,
		one.totalSeconds,
	);
};
