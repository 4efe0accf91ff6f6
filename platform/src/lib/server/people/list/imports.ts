import * as v from 'valibot';
import type { Db } from '../../db/tables.ts';
import { inTransaction } from '../../db/database.ts';
import type { PlatformHost } from '../../host.ts';
import { makeLinks } from '../../sign-in/personal-links.ts';
import type { LinkDays, MadeLink } from '../../sign-in/personal-links.ts';
import { teamsFor } from '../may-lead.ts';
import { COLUMNS, toPerson } from '../people.ts';
import type { Person } from '../people.ts';

const counts = v.object({
	add: v.number(),
	change: v.number(),
	same: v.number(),
	problem: v.number(),
	teams: v.number(),
});

/** What has come of a list. */
export type Import = {
	/** Those who are new, and for whom the one who asks may make links; by name. */
	readonly people: readonly Person[];
	readonly counts: v.InferOutput<typeof counts>;
};

/** The id of the import that somebody has just made. Within its transaction. */
export const newestImport = async (db: Db, personId: number): Promise<number> => {
	const { id } = await db
		.selectFrom('audit')
		.select('id')
		.where('personId', '=', personId)
		.where('action', '=', 'people.imported')
		.orderBy('id', 'desc')
		.executeTakeFirstOrThrow();
	return id;
};

const addedAt = async (db: Db, at: string): Promise<readonly Person[]> => {
	const rows = await db
		.selectFrom('people')
		.select(COLUMNS)
		.where('createdAt', '=', at)
		.where('blockedAt', 'is', null)
		.orderBy('sortKey')
		.orderBy('id')
		.execute();
	return rows.map(toPerson);
};

/** Which of these a manager has in a team of theirs now, and as employees. */
const within = async (
	db: Db,
	by: Person,
	people: readonly Person[],
): Promise<readonly Person[]> => {
	if (by.role === 'admin') return people;
	const teams = (await teamsFor({ db }, by)).map(({ id }) => id);
	if (teams.length === 0) return [];
	const rows = await db
		.selectFrom('memberships')
		.select('personId')
		.where('teamId', 'in', teams)
		.where('leads', '=', 0)
		.execute();
	const ids = new Set(rows.map(({ personId }) => personId));
	return people.filter(({ id, role }) => ids.has(id) && role === 'employee');
};

/**
 * What has come of a list that somebody has brought.
 *
 * @returns nothing when there was no such import, or another has made it
 */
export const findImport = async (
	db: Db,
	by: Person,
	id: number | undefined,
): Promise<Import | undefined> => {
	const row = await db
		.selectFrom('audit')
		.select(['at', 'about'])
		.where('id', '=', id ?? 0)
		.where('personId', '=', by.id)
		.where('action', '=', 'people.imported')
		.executeTakeFirst();
	if (!row) return undefined;
	return {
		people: await within(db, by, await addedAt(db, row.at)),
		counts: v.parse(v.pipe(v.string(), v.parseJson(), counts), row.about),
	};
};

/** Makes links for all who are new by a list. @returns nothing where `findImport` gives nothing */
export const linkImport = (
	host: PlatformHost,
	by: Person,
	{ id, days }: { readonly id: number | undefined; readonly days: LinkDays },
): Promise<readonly MadeLink[] | undefined> =>
	inTransaction(host, async (host) => {
		const found = await findImport(host.db, by, id);
		return found && makeLinks(host, by, { people: found.people, days });
	});
