import { sql } from 'kysely';
import type { Expression } from 'kysely';
import type { Db } from '../db/tables.ts';
import { hasToDo } from './open-duty.ts';

/** Entries of the log. */
const entries = (db: Db, since: string) =>
	db.selectFrom('audit').select('id').where('at', '<', since);

/**
 * Letters that are not waiting. Those to somebody who has something left to do stay until it is done, and
 * those that tell of an assignment that comes every year: by them the platform knows whom it has told.
 */
const letters = (db: Db, since: string) =>
	db
		.selectFrom('mails')
		.select('id')
		.where('createdAt', '<', since)
		.where('state', 'in', ['sent', 'failed', 'unknown'])
		.where((eb) => eb.not(hasToDo('mails.person_id')))
		.where(
			sql<boolean>`NOT EXISTS (SELECT 1 FROM assignments a WHERE a.yearly = 1 AND a.withdrawn_at IS NULL
				AND mails.name LIKE 'assigned ' || CAST(a.id AS TEXT) || ' round %')`,
		);

/** Sign-ins that are over. */
const signIns = (db: Db, since: string) =>
	db.selectFrom('signIns').select('sum').where('expiresAt', '<', since);

/** Links that open nothing, and by which nobody is in. */
const links = (db: Db, since: string) =>
	db
		.selectFrom('signInLinks')
		.select('id')
		.where('expiresAt', '<', since)
		.where(sql<boolean>`NOT EXISTS (SELECT 1 FROM sign_ins s WHERE s.link_id = sign_in_links.id)`);

const countOf = async <T>(db: Db, query: Expression<T>): Promise<number> => {
	const { count } = await db
		.selectNoFrom(sql<number>`(SELECT count(*) FROM ${query} AS old)`.as('count'))
		.executeTakeFirstOrThrow();
	return count;
};

/** How many entries, letters, and links and sign-ins are older than a moment. */
export const countOldRecords = async (
	db: Db,
	since: string,
): Promise<Readonly<Record<'log' | 'letters' | 'links', number>>> => ({
	log: await countOf(db, entries(db, since)),
	letters: await countOf(db, letters(db, since)),
	links: (await countOf(db, signIns(db, since))) + (await countOf(db, links(db, since))),
});

/** Deletes so many entries of the log. @returns how many */
export const deleteOldLog = async (db: Db, since: string, most: number): Promise<number> => {
	const some = entries(db, since).limit(most);
	const { numDeletedRows } = await db
		.deleteFrom('audit')
		.where('id', 'in', some)
		.executeTakeFirst();
	return Number(numDeletedRows);
};

/** Deletes so many letters. @returns how many */
export const deleteOldLetters = async (db: Db, since: string, most: number): Promise<number> => {
	const some = letters(db, since).limit(most);
	const { numDeletedRows } = await db
		.deleteFrom('mails')
		.where('id', 'in', some)
		.executeTakeFirst();
	return Number(numDeletedRows);
};

/** Deletes so many sign-ins that are over, then links. @returns how many */
export const deleteOldLinks = async (db: Db, since: string, most: number): Promise<number> => {
	const over = await db
		.deleteFrom('signIns')
		.where('sum', 'in', signIns(db, since).limit(most))
		.executeTakeFirst();
	const shut = await db
		.deleteFrom('signInLinks')
		.where('id', 'in', links(db, since).limit(most))
		.executeTakeFirst();
	return Number(over.numDeletedRows + shut.numDeletedRows);
};
