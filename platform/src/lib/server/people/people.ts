import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import { inParts } from '../db/in-parts.ts';
import type { Db } from '../db/tables.ts';
import type { PeopleTable } from '../db/tables/organisation.ts';
import type { Learner } from './learner.ts';
import { isRole } from './role.ts';
import type { Role } from './role.ts';
import { searchText, sortKey } from './sort-key.ts';

/** Somebody who may sign in. */
export type Person = Learner & {
	/** In lower case. Nothing: links are handed out, not mailed. */
	readonly email: string | undefined;
	readonly role: Role;
	/** ISO 8601. Nothing: never been here. */
	readonly seenAt: string | undefined;
	/** Kept, but may not sign in. */
	readonly isBlocked: boolean;
};

/** What is read of a person. */
export const COLUMNS = [
	...(['id', 'code', 'name', 'language', 'email', 'role', 'seenAt', 'blockedAt'] as const),
] as const;

type Row = Pick<Selectable<PeopleTable>, (typeof COLUMNS)[number]>;

/** A person from their row. */
export const toPerson = ({ blockedAt, ...row }: Row): Person => ({
	...row,
	language: row.language ?? undefined,
	email: row.email ?? undefined,
	// Unknown: the least.
	role: isRole(row.role) ? row.role : 'employee',
	seenAt: row.seenAt ?? undefined,
	isBlocked: blockedAt !== null,
});

const people = (db: Db) => db.selectFrom('people').select(COLUMNS);

/** The person with this id, if there is one. */
export const findPerson = async (db: Db, id: number): Promise<Person | undefined> => {
	const row = await people(db).where('id', '=', id).executeTakeFirst();
	return row && toPerson(row);
};

/** Who has an e-mail address, in whatever case it is written. */
export const personByEmail = async (db: Db, email: string): Promise<Person | undefined> => {
	const row = await people(db).where('email', '=', email.toLowerCase()).executeTakeFirst();
	return row && toPerson(row);
};

/** What is known of somebody before they are here. */
export type NewPerson = {
	readonly name: string;
	readonly email: string | undefined;
	readonly role: Role;
};

const columnsOf = ({ name, email, role }: NewPerson) => ({
	name,
	email: email?.toLowerCase() ?? null,
	role,
	sortKey: sortKey(name),
	searchText: searchText(name, email ?? ''),
});

const rowOf = (one: NewPerson, createdAt: string) => ({
	...columnsOf(one),
	code: `p-${randomBytes(8).toString('hex')}`,
	createdAt,
});

/** Adds many. Gives their ids in the same order. Throws when another has an address. */
export const addPeople = async (
	db: Db,
	all: readonly NewPerson[],
	now: Date,
): Promise<readonly number[]> => {
	const rows = all.map((one) => rowOf(one, now.toISOString()));
	const ids = new Map<string, number>();
	for (const part of inParts(rows)) {
		const added = await db.insertInto('people').values(part).returning(['id', 'code']).execute();
		for (const { id, code } of added) ids.set(code, id);
	}
	// In whatever order the database tells them.
	return rows.map(({ code }) => ids.get(code) ?? -1);
};

/** Adds somebody. Gives their id. Throws when another has the address. */
export const addPerson = async (db: Db, one: NewPerson, now: Date): Promise<number> => {
	const [id = -1] = await addPeople(db, [one], now);
	return id;
};

/** Changes name, address and role. Throws when another has the address. */
export const changePerson = async (db: Db, id: number, one: NewPerson): Promise<void> => {
	await db.updateTable('people').set(columnsOf(one)).where('id', '=', id).execute();
};

/** Lets somebody in no more, or in again. Who is in is put out by `signOutEverywhere`. */
export const setBlocked = async (
	db: Db,
	id: number,
	blockedAt: Date | undefined,
): Promise<void> => {
	await db
		.updateTable('people')
		.set({ blockedAt: blockedAt?.toISOString() ?? null })
		.where('id', '=', id)
		.execute();
};

/** Which people to list. */
export type PeopleQuery = {
	/** Letters of the name or the address. */
	readonly search: string;
	/** Counts from 1. */
	readonly page: number;
};

export const PAGE = 50;

/** In a LIKE pattern these two stand for other letters; here they stand for themselves. */
const literal = (text: string): string => text.replace(/[\\%_]/g, String.raw`\$&`);

/** A pattern for `like … escape '\'` that finds every text with these letters in it. */
export const containing = (text: string): string => `%${literal(searchText(text))}%`;

/** A page of people by name, and how many there are in all. */
export const listPeople = async (
	db: Db,
	{ search, page }: PeopleQuery,
): Promise<{ readonly people: readonly Person[]; readonly total: number }> => {
	const found = db
		.selectFrom('people')
		.where(sql<boolean>`search_text LIKE ${containing(search)} ESCAPE '\\'`);
	const { total } = await found
		.select(({ fn }) => fn.countAll<number>().as('total'))
		.executeTakeFirstOrThrow();
	const rows = await found
		.select(COLUMNS)
		.orderBy('sortKey')
		.orderBy('id')
		.limit(PAGE)
		.offset((page - 1) * PAGE)
		.execute();
	return { people: rows.map(toPerson), total };
};
