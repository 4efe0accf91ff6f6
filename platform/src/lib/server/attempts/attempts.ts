import type { Selectable } from 'kysely';
import { forOne } from '../db/database.ts';
import type { Db } from '../db/tables.ts';
import type { AttemptsTable } from '../db/tables/learning.ts';

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

const toAttempt = (row: Selectable<AttemptsTable>): Attempt => ({
	...row,
	registration: row.registration ?? undefined,
	completedAt: row.completedAt ?? undefined,
	currentSession: row.currentSession ?? undefined,
});

/**
 * Whether an attempt was completed so long ago that nothing is kept of it but that it was (see
 * `../retention/`). It stays as it is: who opens the course again begins a new one.
 */
export const isBare = (attempt: Pick<Attempt, 'completedAt' | 'currentSession'>): boolean =>
	attempt.completedAt !== undefined && attempt.currentSession === undefined;

const attempts = (db: Db) => db.selectFrom('attempts').selectAll();

/** The attempt with this id, if it belongs to the learner. */
export const findAttempt = async (
	db: Db,
	learnerId: number,
	id: number,
): Promise<Attempt | undefined> => {
	const row = await attempts(db)
		.where('id', '=', id)
		.where('learnerId', '=', learnerId)
		.executeTakeFirst();
	return row && toAttempt(row);
};

/**
 * The attempt with this id, if it belongs to the learner, and the standard of its package. Nobody else changes the
 * attempt until the transaction ends.
 *
 * @param db a transaction
 */
export const holdAttempt = async (
	db: Db,
	{ learnerId, attemptId }: { readonly learnerId: number; readonly attemptId: number },
): Promise<{ readonly attempt: Attempt; readonly standard: string } | undefined> => {
	const query = db
		.selectFrom('attempts')
		.innerJoin('packages', 'packages.sha256', 'attempts.packageSha256')
		.selectAll('attempts')
		.select('packages.standard')
		.where('attempts.id', '=', attemptId)
		.where('attempts.learnerId', '=', learnerId);
	const row = await forOne(db, query).executeTakeFirst();
	if (!row) return undefined;
	const { standard, ...attempt } = row;
	return { attempt: toAttempt(attempt), standard };
};

/** The attempt with this id, whosoever it is: for the LRS, where a token stands for the learner. */
export const attemptWithId = async (db: Db, id: number): Promise<Attempt | undefined> => {
	const row = await attempts(db).where('id', '=', id).executeTakeFirst();
	return row && toAttempt(row);
};

/** A learner's attempts, newest first. */
export const listAttempts = async (db: Db, learnerId: number): Promise<readonly Attempt[]> => {
	const rows = await attempts(db)
		.where('learnerId', '=', learnerId)
		.orderBy('id', 'desc')
		.execute();
	return rows.map(toAttempt);
};

/** The attempts at the AUs of a cmi5 course in one registration. */
export const listRegistered = async (db: Db, registration: string): Promise<readonly Attempt[]> => {
	const rows = await attempts(db).where('registration', '=', registration).orderBy('id').execute();
	return rows.map(toAttempt);
};

/** What an attempt is at, and whose it is. */
export type AttemptOf = Pick<Attempt, 'learnerId' | 'packageSha256' | 'part' | 'registration'>;

/** Begins an attempt. Gives its id. */
export const createAttempt = async (db: Db, of: AttemptOf, now: Date): Promise<number> => {
	const { learnerId, packageSha256, part, registration } = of;
	const { id } = await db
		.insertInto('attempts')
		.values({
			learnerId,
			packageSha256,
			part,
			registration: registration ?? null,
			createdAt: now.toISOString(),
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
};

/**
 * The learner's newest attempt at a part (in that registration), or a new one where there is none to go
 * on with. Gives its id.
 */
export const openAttempt = async (db: Db, of: AttemptOf, now: Date): Promise<number> => {
	const row = await attempts(db)
		.where('learnerId', '=', of.learnerId)
		.where('packageSha256', '=', of.packageSha256)
		.where('part', '=', of.part)
		.where('registration', 'is not distinct from', of.registration ?? null)
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	const newest = row && toAttempt(row);
	return newest && !isBare(newest) ? newest.id : createAttempt(db, of, now);
};

/** Notes when an attempt was completed for the first time; later times change nothing. */
export const markCompleted = async (db: Db, id: number, now: Date): Promise<void> => {
	await db
		.updateTable('attempts')
		.set({ completedAt: now.toISOString() })
		.where('id', '=', id)
		.where('completedAt', 'is', null)
		.execute();
};
