import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Db } from '../db/tables.ts';
import type { SessionsTable } from '../db/tables/learning.ts';

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

const toSession = (row: Omit<Selectable<SessionsTable>, 'rowid'>): Session => ({
	...row,
	endedAt: row.endedAt ?? undefined,
});

const sessions = (db: Db) =>
	db
		.selectFrom('sessions')
		.select(['id', 'attemptId', 'startedAt', 'endedAt', 'lastSeq', 'baseSeconds']);

/** The session with this id, if there is one. */
export const findSession = async (db: Db, id: string): Promise<Session | undefined> => {
	const row = await sessions(db).where('id', '=', id).executeTakeFirst();
	return row && toSession(row);
};

/** The sessions of an attempt, newest first. */
export const listSessions = async (db: Db, attemptId: number): Promise<readonly Session[]> => {
	const rows = await sessions(db)
		.where('attemptId', '=', attemptId)
		.orderBy('rowid', 'desc')
		.execute();
	return rows.map(toSession);
};

/**
 * Begins a session and makes it the one that may commit: from now on older ones are refused. Within
 * a transaction of the caller's.
 *
 * @param baseSeconds time in the attempt so far
 * @returns the session's id
 */
export const insertSession = async (
	db: Db,
	attemptId: number,
	baseSeconds: number,
	now: Date,
): Promise<string> => {
	const id = randomUUID();
	await db
		.insertInto('sessions')
		.values({ id, attemptId, startedAt: now.toISOString(), baseSeconds })
		.execute();
	await db
		.updateTable('attempts')
		.set({ currentSession: id })
		.where('id', '=', attemptId)
		.execute();
	return id;
};

/** Notes the end of a session; a second end changes nothing. */
export const endSession = async (db: Db, id: string, now: Date): Promise<void> => {
	await db
		.updateTable('sessions')
		.set({ endedAt: now.toISOString() })
		.where('id', '=', id)
		.where('endedAt', 'is', null)
		.execute();
};

/** Notes the number of the commit just stored. */
export const noteCommit = async (db: Db, id: string, lastSeq: number): Promise<void> => {
	await db.updateTable('sessions').set({ lastSeq }).where('id', '=', id).execute();
};
