import { sql } from 'kysely';
import { lock } from '../db/database.ts';
import type { Db } from '../db/tables.ts';
import { removePerson } from '../people/remove.ts';
import { hasToDo } from './open-duty.ts';

/** Who has not been here since, or was never here, and has nothing left to do. Administrators stay. */
const old = (db: Db, since: string) =>
	db
		.selectFrom('people')
		.where('role', '!=', 'admin')
		.where(sql<boolean>`coalesce(people.seen_at, people.created_at) < ${since}`)
		.where((eb) => eb.not(hasToDo('people.id')));

/** How many people were last here before a moment, and have nothing left to do. */
export const countOldPeople = async (db: Db, since: string): Promise<number> => {
	const { count } = await old(db, since)
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	return count;
};

/** Erases so many of them. Within a transaction. @returns how many */
export const deleteOldPeople = async (db: Db, since: string, most: number): Promise<number> => {
	const rows = await old(db, since).select('id').orderBy('id').limit(most).execute();
	let count = 0;
	for (const { id } of rows) {
		await lock(db, 'people', id);
		// They may have come in while this waited.
		const still = await old(db, since).select('id').where('id', '=', id).executeTakeFirst();
		if (still && (await removePerson(db, id))) count += 1;
	}
	return count;
};
