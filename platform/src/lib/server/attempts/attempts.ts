import type { DatabaseSync } from 'node:sqlite';
import { number, text, textOrNone } from '../db/row.ts';
import type { Row } from '../db/row.ts';

/** One learner's way through one part of a package: from the first launch until it is done. */
export type Attempt = {
	readonly id: number;
	readonly learnerId: number;
	readonly packageSha256: string;
	/** Position of the SCO or AU in the package's contents. */
	readonly part: number;
	/** The enrolment that all AUs of a cmi5 course share; SCORM has none. */
	readonly registration: string | undefined;
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
	part: number(row, 'part'),
	registration: textOrNone(row, 'registration'),
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

/** The attempt with this id, whosoever it is: for the LRS, where a token stands for the learner. */
export const attemptWithId = (db: DatabaseSync, id: number): Attempt | undefined => {
	const row = db.prepare('SELECT * FROM attempts WHERE id = ?').get(id);
	return row ? toAttempt(row) : undefined;
};

/** A learner's attempts, newest first. */
export const listAttempts = (db: DatabaseSync, learnerId: number): readonly Attempt[] =>
	db
		.prepare('SELECT * FROM attempts WHERE learner_id = ? ORDER BY id DESC')
		.all(learnerId)
		.map(toAttempt);

/** The attempts at the AUs of a cmi5 course in one registration. */
export const listRegistered = (db: DatabaseSync, registration: string): readonly Attempt[] =>
	db
		.prepare('SELECT * FROM attempts WHERE registration = ? ORDER BY id')
		.all(registration)
		.map(toAttempt);

/** What an attempt is at, and whose it is. */
export type AttemptOf = Pick<Attempt, 'learnerId' | 'packageSha256' | 'part' | 'registration'>;

/** Begins an attempt. Gives its id. */
export const createAttempt = (db: DatabaseSync, of: AttemptOf, now: Date): number =>
	Number(
		db
			.prepare(
				`INSERT INTO attempts (learner_id, package_sha256, part, registration, created_at)
				VALUES (?, ?, ?, ?, ?)`,
			)
			.run(of.learnerId, of.packageSha256, of.part, of.registration ?? null, now.toISOString())
			.lastInsertRowid,
	);

/** The learner's newest attempt at a part (in that registration), or a new one. Gives its id. */
export const openAttempt = (db: DatabaseSync, of: AttemptOf, now: Date): number => {
	const newest = listAttempts(db, of.learnerId).find(
		(one) =>
			one.packageSha256 === of.packageSha256 &&
			one.part === of.part &&
			one.registration === of.registration,
	);
	return newest?.id ?? createAttempt(db, of, now);
};

/** Notes when an attempt was completed for the first time; later times change nothing. */
export const markCompleted = (db: DatabaseSync, id: number, now: Date): void => {
	db.prepare('UPDATE attempts SET completed_at = coalesce(completed_at, ?) WHERE id = ?').run(
		now.toISOString(),
		id,
	);
};
