import { launchModes } from '../../launch.ts';
import type { LaunchMode } from '../../launch.ts';
import type { Db } from '../db/tables.ts';

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

const sessions = (db: Db) =>
	db
		.selectFrom('auSessions as u')
		.innerJoin('sessions as s', 's.id', 'u.sessionId')
		.innerJoin('attempts as a', 'a.id', 's.attemptId')
		.select(['s.id', 's.attemptId', 's.startedAt', 's.endedAt', 'a.registration'])
		.select(['u.launchMode', 'u.usedAt', 'u.replacedAt']);

type Row = Awaited<ReturnType<ReturnType<typeof sessions>['executeTakeFirstOrThrow']>>;

const toSession = ({ replacedAt, ...row }: Row): AuSession => ({
	...row,
	// Attempts at AUs have one.
	registration: row.registration ?? '',
	launchMode: launchModes.find((mode) => mode === row.launchMode) ?? 'Normal',
	endedAt: row.endedAt ?? undefined,
	isReplaced: replacedAt !== null,
});

/** The session that a token opens, by the token's sum. */
export const findByToken = async (db: Db, tokenSum: string): Promise<AuSession | undefined> => {
	const row = await sessions(db).where('u.tokenSum', '=', tokenSum).executeTakeFirst();
	return row && toSession(row);
};

/** The sessions of a registration that a newer launch has not replaced yet. */
export const listCurrent = async (db: Db, registration: string): Promise<readonly AuSession[]> => {
	const rows = await sessions(db)
		.where('a.registration', '=', registration)
		.where('u.replacedAt', 'is', null)
		.orderBy('s.rowid')
		.execute();
	return rows.map(toSession);
};

/** Adds what a session of an AU has besides. */
export const insertAuSession = async (
	db: Db,
	one: { readonly id: string; readonly launchMode: LaunchMode; readonly fetchSum: string },
	now: Date,
): Promise<void> => {
	const { id: sessionId, launchMode, fetchSum } = one;
	await db
		.insertInto('auSessions')
		.values({ sessionId, launchMode, fetchSum, usedAt: now.toISOString() })
		.execute();
};

/** Notes that a newer launch has taken over: from now on the session's keys open nothing. */
export const replaceSession = async (db: Db, id: string, now: Date): Promise<void> => {
	await db
		.updateTable('auSessions')
		.set({ replacedAt: now.toISOString() })
		.where('sessionId', '=', id)
		.execute();
};

/** Notes that a session's token has been used. */
export const touchSession = async (db: Db, id: string, now: Date): Promise<void> => {
	await db
		.updateTable('auSessions')
		.set({ usedAt: now.toISOString() })
		.where('sessionId', '=', id)
		.execute();
};

/**
 * Hands out a session's token, once.
 *
 * @returns whether this was the first time; `unknown` when no session has this fetch key
 */
export const claimToken = async (
	db: Db,
	fetchSum: string,
	tokenSum: string,
): Promise<'given' | 'used' | 'unknown'> => {
	const known = await db
		.selectFrom('auSessions')
		.select('sessionId')
		.where('fetchSum', '=', fetchSum)
		.executeTakeFirst();
	if (!known) return 'unknown';
	// One statement, so that of two requests at the same time only one can win.
	const { numUpdatedRows } = await db
		.updateTable('auSessions')
		.set({ tokenSum })
		.where('fetchSum', '=', fetchSum)
		.where('tokenSum', 'is', null)
		.where('replacedAt', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows === 1n ? 'given' : 'used';
};
