import { isDeepStrictEqual } from 'node:util';
import type { Selectable } from 'kysely';
import type { Db } from '../db/tables.ts';
import type { StatementsTable } from '../db/tables/learning.ts';

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

const toStored = (row: Selectable<StatementsTable>): StoredStatement => ({
	id: row.id,
	registration: row.registration,
	attemptId: row.attemptId ?? undefined,
	session: row.session,
	sender: row.sender === 'au' ? 'au' : 'platform',
	isDefined: row.defined === 1,
	verb: row.verb,
	object: row.object,
	storedAt: row.storedAt,
	sent: JSON.parse(row.sent),
	json: JSON.parse(row.json),
});

const statements = (db: Db) => db.selectFrom('statements').selectAll();

/** The statement with this id, of whatever registration. */
export const findStatement = async (db: Db, id: string): Promise<StoredStatement | undefined> => {
	const row = await statements(db).where('id', '=', id.toLowerCase()).executeTakeFirst();
	return row && toStored(row);
};

/** The statements of a registration, in the order they were stored. */
export const listStatements = async (
	db: Db,
	registration: string,
): Promise<readonly StoredStatement[]> => {
	const rows = await statements(db).where('registration', '=', registration).orderBy('n').execute();
	return rows.map(toStored);
};

/** The cmi5 defined statements about one AU in a registration, in the order they were stored. */
export const listDefined = async (
	db: Db,
	attemptId: number,
): Promise<readonly StoredStatement[]> => {
	const rows = await statements(db)
		.where('attemptId', '=', attemptId)
		.where('defined', '=', 1)
		.orderBy('n')
		.execute();
	return rows.map(toStored);
};

/** The same about all AUs that a learner has been in, by attempt. */
export const listDefinedOf = async (
	db: Db,
	learnerId: number,
): Promise<ReadonlyMap<number, readonly StoredStatement[]>> => {
	const rows = await db
		.selectFrom('statements')
		.innerJoin('attempts', 'attempts.id', 'statements.attemptId')
		.selectAll('statements')
		.select('attempts.id as attempt')
		.where('attempts.learnerId', '=', learnerId)
		.where('statements.defined', '=', 1)
		.orderBy('statements.n')
		.execute();
	const byAttempt = Map.groupBy(rows, ({ attempt }) => attempt);
	return new Map([...byAttempt].map(([id, all]) => [id, all.map(toStored)]));
};

/** What has been said in a registration with one verb: the ids of what it was about. */
export const objectsOf = async (
	db: Db,
	registration: string,
	verb: string,
): Promise<ReadonlySet<string>> => {
	const rows = await db
		.selectFrom('statements')
		.select('object')
		.where('registration', '=', registration)
		.where('verb', '=', verb)
		.execute();
	return new Set(rows.map(({ object }) => object));
};

/** When an AU last said something in a session, defined or allowed. */
export const lastHeard = async (db: Db, session: string): Promise<string | undefined> => {
	const row = await db
		.selectFrom('statements')
		.select('storedAt')
		.where('session', '=', session)
		.where('sender', '=', 'au')
		.orderBy('n', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row?.storedAt;
};

/** Stores a statement. Whether it may be stored has been decided. */
export const insertStatement = async (
	db: Db,
	{ isDefined, ...one }: StoredStatement,
): Promise<void> => {
	await db
		.insertInto('statements')
		.values({
			...one,
			id: one.id.toLowerCase(),
			attemptId: one.attemptId ?? null,
			defined: isDefined ? 1 : 0,
			sent: JSON.stringify(one.sent),
			json: JSON.stringify(one.json),
		})
		.execute();
};

/** Whether a statement that comes again says the same (xAPI 1.0.3 part three, 2.1.1). */
export const isSame = (stored: StoredStatement, sent: unknown): boolean =>
	isDeepStrictEqual(stored.sent, sent);
