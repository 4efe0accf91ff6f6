import type { Db } from '../../db/tables.ts';
import { lockAdmins } from '../admins.ts';
import { COLUMNS, toPerson } from '../people.ts';
import type { Person } from '../people.ts';
import { sortKey } from '../sort-key.ts';
import { teamKey } from '../team-names.ts';
import { listMemberships, listTeams } from '../teams.ts';
import type { Team } from '../teams.ts';
import type { Entry } from './entries.ts';

/** Somebody who is here already. */
export type Known = Person & {
	/** Teams by id; true for one that they lead. */
	readonly places: ReadonlyMap<number, boolean>;
};

/** What the platform knows that a list may be about. */
export type Here = {
	readonly byEmail: ReadonlyMap<string, Known>;
	/** Those without an address, by the key of their name. */
	readonly byName: ReadonlyMap<string, readonly Known[]>;
	/** By `teamKey`. */
	readonly teams: ReadonlyMap<string, Team>;
	/** Ids of those who may sign in as one. */
	readonly admins: readonly number[];
};

/** Databases take only so many values in one question. */
const AT_ONCE = 500;

const inParts = async <T, R>(
	all: readonly T[],
	ask: (part: readonly T[]) => Promise<readonly R[]>,
): Promise<readonly R[]> => {
	const found: R[] = [];
	for (let start = 0; start < all.length; start += AT_ONCE)
		found.push(...(await ask(all.slice(start, start + AT_ONCE))));
	return found;
};

const withEmails = (db: Db, emails: readonly string[]): Promise<readonly Person[]> =>
	inParts(emails, async (part) => {
		const query = db.selectFrom('people').select(COLUMNS).where('email', 'in', part);
		return (await query.execute()).map(toPerson);
	});

const withNames = (db: Db, keys: readonly string[]): Promise<readonly Person[]> =>
	inParts(keys, async (part) => {
		const query = db.selectFrom('people').select(COLUMNS).where('email', 'is', null);
		return (await query.where('sortKey', 'in', part).execute()).map(toPerson);
	});

const withPlaces = async (db: Db, people: readonly Person[]): Promise<readonly Known[]> => {
	const ids = people.map(({ id }) => id);
	const memberships = await inParts(ids, (part) => listMemberships(db, part));
	const places = Map.groupBy(memberships, ({ personId }) => personId);
	return people.map((person) => ({
		...person,
		places: new Map(places.get(person.id)?.map(({ teamId, leads }) => [teamId, leads] as const)),
	}));
};

/**
 * Looks up everything that a list may be about. Within a transaction, in which it then stays true.
 *
 * @param db a transaction
 */
export const lookUp = async (db: Db, entries: readonly Entry[]): Promise<Here> => {
	const admins = await lockAdmins(db);
	const emails = entries.map(({ email }) => email).filter(Boolean);
	const nameless = entries.filter(({ email }) => email === '').map(({ name }) => sortKey(name));
	const known = await withPlaces(db, [
		...(await withEmails(db, emails)),
		...(await withNames(db, nameless)),
	]);
	return {
		byEmail: new Map(known.flatMap((one) => (one.email ? [[one.email, one] as const] : []))),
		byName: Map.groupBy(
			known.filter(({ email }) => email === undefined),
			({ name }) => sortKey(name),
		),
		teams: new Map((await listTeams(db)).map((team) => [teamKey(team.name), team])),
		admins,
	};
};
