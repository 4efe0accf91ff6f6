import { sql } from 'kysely';
import { lock } from '../db/database.ts';
import type { Db } from '../db/tables.ts';

/**
 * Whether an attempt has been begun, opened, heard of or completed since a moment. A course that is open
 * has a key that was used today, so it always has been.
 *
 * @param name of the attempts in the query
 */
const touched = (name: 'attempts' | 'others', since: string) => {
	const one = sql.raw<never>(name);
	return sql<boolean>`(
		${one}.created_at >= ${since} OR coalesce(${one}.completed_at, '') >= ${since}
		OR EXISTS (SELECT 1 FROM sessions s LEFT JOIN au_sessions u ON u.session_id = s.id
			WHERE s.attempt_id = ${one}.id AND (s.started_at >= ${since} OR s.ended_at >= ${since}
				OR u.used_at >= ${since}))
		OR EXISTS (SELECT 1 FROM cmi c WHERE c.attempt_id = ${one}.id AND c.committed_at >= ${since})
		OR EXISTS (SELECT 1 FROM statements t WHERE t.registration = ${one}.registration
			AND t.attempt_id = ${one}.id AND t.stored_at >= ${since})
		OR EXISTS (SELECT 1 FROM tickets k WHERE k.attempt_id = ${one}.id AND k.used_at >= ${since})
	)`;
};

/** Attempts with details that nobody has touched since; of a cmi5 course only when that is so of all its AUs. */
const old = (db: Db, since: string) =>
	db
		.selectFrom('attempts')
		// A completed attempt without a session is bare already.
		.where((eb) => eb.or([eb('currentSession', 'is not', null), eb('completedAt', 'is', null)]))
		.where((eb) => eb.not(touched('attempts', since)))
		.where(
			sql<boolean>`NOT EXISTS (SELECT 1 FROM attempts others
				WHERE others.learner_id = attempts.learner_id
				AND others.registration = attempts.registration AND ${touched('others', since)})`,
		);

/** How many attempts have details that are older than a moment. */
export const countOldDetails = async (db: Db, since: string): Promise<number> => {
	const { count } = await old(db, since)
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	return count;
};

type Found = { readonly id: number; readonly registration: string | null };

const registrationsOf = (found: readonly Found[]): readonly string[] => [
	...new Set(found.flatMap(({ registration }) => registration ?? [])),
];

/** Waits for whoever is about to open one of them; what they have opened is not old any more. */
const hold = async (db: Db, found: readonly Found[]): Promise<void> => {
	for (const id of registrationsOf(found)) await lock(db, 'registrations', id);
	for (const { id } of found) await lock(db, 'attempts', id);
};

/** What was said of blocks and courses, and the enrolment itself where no attempt is left of it. */
const emptyRegistrations = async (db: Db, ids: readonly string[]): Promise<void> => {
	await db.deleteFrom('statements').where('registration', 'in', ids).execute();
	const used = db.selectFrom('attempts').select('registration').where('registration', 'in', ids);
	await db
		.deleteFrom('registrations')
		.where('id', 'in', ids)
		.where('id', 'not in', used.$castTo<{ registration: string }>())
		.execute();
};

const empty = async (db: Db, found: readonly Found[]): Promise<void> => {
	const ids = found.map(({ id }) => id);
	const registrations = registrationsOf(found);
	await db.deleteFrom('tickets').where('attemptId', 'in', ids).execute();
	// With their values, calls and keys.
	await db.deleteFrom('sessions').where('attemptId', 'in', ids).execute();
	await db.deleteFrom('statements').where('attemptId', 'in', ids).execute();
	await db.deleteFrom('states').where('attemptId', 'in', ids).execute();
	await db.updateTable('attempts').set({ currentSession: null }).where('id', 'in', ids).execute();
	await db.deleteFrom('attempts').where('id', 'in', ids).where('completedAt', 'is', null).execute();
	if (registrations.length > 0) await emptyRegistrations(db, registrations);
};

/**
 * Deletes the details of so many attempts. That one was completed, and when, stays; of one that never was
 * nothing does. Within a transaction.
 *
 * @returns how many
 */
export const deleteOldDetails = async (db: Db, since: string, most: number): Promise<number> => {
	const columns = ['attempts.id', 'attempts.registration'] as const;
	const found = await old(db, since).select(columns).orderBy('attempts.id').limit(most).execute();
	if (found.length === 0) return 0;
	await hold(db, found);
	const ids = found.map(({ id }) => id);
	const still = await old(db, since).select(columns).where('attempts.id', 'in', ids).execute();
	if (still.length > 0) await empty(db, still);
	return still.length;
};
