import type { DatabaseSync } from 'node:sqlite';
import { number, text, textOrNone } from '../db/row.ts';
import type { Row } from '../db/row.ts';

/** One learner's way through one package: from the first launch until it is done. */
export type Attempt = {
	readonly id: number;
	readonly learnerId: number;
	readonly packageSha256: string;
	/** ISO 8601, as all times here. */
	readonly createdAt: string;
	/** The first time the course said that it was completed. It stays, whatever comes later. */
	readonly completedAt: string | undefined;
	/** The session that may commit: always the newest. */
	readonly currentSession: string | undefined;
};

const toAttempt = (row: Row): Attempt => ({
	id: number(row, 'id'),
	learnerId: number(row, 'learner_id'),
	packageSha256: text(row, 'package_sha256'),
	createdAt: text(row, 'created_at'),
	completedAt: textOrNone(row, 'completed_at'),
	currentSession: textOrNone(row, 'current_session'),
});

/** The attempt with this id, if it belongs to the learner. */
export const findAttempt = (
	db: DatabaseSync,
	learnerId: number,
	id: number,
): Attempt | undefined => {
	const row = db
		.prepare('SELECT * FROM attempts WHERE id = ? AND learner_id = ?')
		.get(id, learnerId);
	return row ? toAttempt(row) : undefined;
};

/** A learner's attempts, newest first. */
export const listAttempts = (db: DatabaseSync, learnerId: number): readonly Attempt[] =>
	db
		.prepare('SELECT * FROM attempts WHERE learner_id = ? ORDER BY id DESC')
		.all(learnerId)
		.map(toAttempt);

/** Begins an attempt. Gives its id. */
export const createAttempt = (
	db: DatabaseSync,
	learnerId: number,
	packageSha256: string,
	now: Date,
): number =>
	Number(
		db
			.prepare('INSERT INTO attempts (learner_id, package_sha256, created_at) VALUES (?, ?, ?)')
			.run(learnerId, packageSha256, now.toISOString()).lastInsertRowid,
	);

/** The learner's newest attempt in a package, or a new one. Gives its id. */
export const openAttempt = (
	db: DatabaseSync,
	learnerId: number,
	packageSha256: string,
	now: Date,
): number => {
	const newest = listAttempts(db, learnerId).find((one) => one.packageSha256 === packageSha256);
	return newest?.id ?? createAttempt(db, learnerId, packageSha256, now);
};

/** Notes when an attempt was completed for the first time; later times change nothing. */
export const markCompleted = (db: DatabaseSync, id: number, now: Date): void => {
	db.prepare('UPDATE attempts SET completed_at = coalesce(completed_at, ?) WHERE id = ?').run(
		now.toISOString(),
		id,
	);
};
