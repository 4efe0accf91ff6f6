import type { Db } from '../db/tables.ts';
import { findPerson } from '../people/people.ts';
import type { Person } from '../people/people.ts';
import { countInLog } from './organisation.ts';

/** What would go with somebody, and what would stay. */
export type ErasePage = {
	readonly person: Person;
	readonly goes: Readonly<
		Record<'teams' | 'links' | 'signIns' | 'duties' | 'done' | 'attempts' | 'letters', number>
	>;
	readonly stays: Readonly<Record<'log' | 'assignments', number>>;
};

type Own = 'memberships' | 'signInLinks' | 'signIns' | 'duties' | 'mails';

const count = async (db: Db, table: Own, personId: number): Promise<number> => {
	const { n } = await db
		.selectFrom(table)
		.select(({ fn }) => fn.countAll<number>().as('n'))
		.where('personId', '=', personId)
		.executeTakeFirstOrThrow();
	return n;
};

const countDone = async (db: Db, personId: number): Promise<number> => {
	const { n } = await db
		.selectFrom('duties')
		.select(({ fn }) => fn.countAll<number>().as('n'))
		.where('personId', '=', personId)
		.where('completedAt', 'is not', null)
		.executeTakeFirstOrThrow();
	return n;
};

const countAttempts = async (db: Db, personId: number): Promise<number> => {
	const { n } = await db
		.selectFrom('attempts')
		.select(({ fn }) => fn.countAll<number>().as('n'))
		.where('learnerId', '=', personId)
		.executeTakeFirstOrThrow();
	return n;
};

const countSent = async (db: Db, personId: number): Promise<number> => {
	const { n } = await db
		.selectFrom('assignments')
		.select(({ fn }) => fn.countAll<number>().as('n'))
		.where('createdBy', '=', personId)
		.executeTakeFirstOrThrow();
	return n;
};

/** Reads what would go with somebody. Gives nothing when there is no such person. */
export const readErasePage = async (db: Db, id: number): Promise<ErasePage | undefined> => {
	const person = await findPerson(db, id);
	if (!person) return undefined;
	return {
		person,
		goes: {
			teams: await count(db, 'memberships', id),
			links: await count(db, 'signInLinks', id),
			signIns: await count(db, 'signIns', id),
			duties: await count(db, 'duties', id),
			done: await countDone(db, id),
			attempts: await countAttempts(db, id),
			letters: await count(db, 'mails', id),
		},
		stays: { log: await countInLog(db, id), assignments: await countSent(db, id) },
	};
};
