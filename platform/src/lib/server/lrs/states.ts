import type { Selectable } from 'kysely';
import type { Db } from '../db/tables.ts';
import type { StatesTable } from '../db/tables/learning.ts';
import type { Document } from './document.ts';

/** Which document of the State resource (xAPI 1.0.3 part three, 2.3), within a registration. */
export type StateKey = {
	readonly registration: string;
	readonly activity: string;
	readonly id: string;
};

/** A document of the State resource. */
export type State = Document & {
	readonly id: string;
	readonly activity: string;
	/** The attempt that wrote it first. */
	readonly attemptId: number;
};

const toState = ({ registration: _, ...row }: Selectable<StatesTable>): State => row;

const states = (db: Db) => db.selectFrom('states').selectAll();

export const findState = async (db: Db, key: StateKey): Promise<State | undefined> => {
	const row = await states(db)
		.where('registration', '=', key.registration)
		.where('activity', '=', key.activity)
		.where('id', '=', key.id)
		.executeTakeFirst();
	return row && toState(row);
};

/** The documents about one activity in a registration, by name. */
export const listStates = async (db: Db, of: Omit<StateKey, 'id'>): Promise<readonly State[]> => {
	const rows = await states(db)
		.where('registration', '=', of.registration)
		.where('activity', '=', of.activity)
		.orderBy('id')
		.execute();
	return rows.map(toState);
};

/** The documents that an attempt was the first to write, by name. */
export const listStatesOfAttempt = async (db: Db, attemptId: number): Promise<readonly State[]> => {
	const rows = await states(db)
		.where('attemptId', '=', attemptId)
		.orderBy('id')
		.orderBy('activity')
		.execute();
	return rows.map(toState);
};

/** Writes a document; one with the same key is replaced, and stays the attempt's that wrote it first. */
export const putState = async (
	db: Db,
	key: StateKey,
	one: Document & { readonly attemptId: number },
): Promise<void> => {
	const { attemptId, type, body, updatedAt } = one;
	await db
		.insertInto('states')
		.values({ ...key, attemptId, type, body, updatedAt })
		.onConflict((conflict) =>
			conflict.columns(['registration', 'activity', 'id']).doUpdateSet({ type, body, updatedAt }),
		)
		.execute();
};

/** Removes a document; one that is not there is no error (xAPI 1.0.3 part three, 2.3). */
export const deleteState = async (db: Db, key: StateKey): Promise<void> => {
	await db
		.deleteFrom('states')
		.where('registration', '=', key.registration)
		.where('activity', '=', key.activity)
		.where('id', '=', key.id)
		.execute();
};
