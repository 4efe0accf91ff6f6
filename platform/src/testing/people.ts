import { addPerson, findPerson } from '../lib/server/people/people.ts';
import type { Person } from '../lib/server/people/people.ts';
import type { Role } from '../lib/server/people/role.ts';
import { addTeam, listMemberships, putMember } from '../lib/server/people/teams.ts';
import type { Bench } from './host.ts';
import { rowsOf } from './rows.ts';

/** How somebody is to be. */
export type MadePerson = {
	readonly name: string;
	readonly email?: string;
	readonly role?: Role;
	/** Ids of teams. */
	readonly memberOf?: readonly number[];
	readonly leads?: readonly number[];
};

/** The person with this id. Throws when there is none. */
export const personWith = async ({ host }: Bench, id: number): Promise<Person> => {
	const found = await findPerson(host.db, id);
	if (!found) throw new Error(`Nobody has the id ${id}.`);
	return found;
};

/** The administrator whom every platform begins with. */
export const firstAdminOf = (bench: Bench): Promise<Person> => personWith(bench, 1);

/** Puts somebody on the platform, as if they had always been there. */
export const makePerson = async (bench: Bench, made: MadePerson): Promise<Person> => {
	const { db, now } = bench.host;
	const { name, email, role = 'employee', memberOf = [], leads = [] } = made;
	const personId = await addPerson(db, { name, email, role }, now());
	for (const teamId of memberOf) await putMember(db, { teamId, personId, leads: false }, now());
	for (const teamId of leads) await putMember(db, { teamId, personId, leads: true }, now());
	return personWith(bench, personId);
};

/** Makes teams with these names. Gives their ids. */
export const makeTeams = async (bench: Bench, ...names: readonly string[]): Promise<number[]> => {
	const ids: number[] = [];
	for (const name of names) ids.push(await addTeam(bench.host.db, name, bench.host.now()));
	return ids;
};

/** Somebody's teams in words: `Väst`, `Öst (leads)`. */
export const teamsOf = async ({ host }: Bench, personId: number): Promise<readonly string[]> =>
	(await listMemberships(host.db, [personId])).map(({ team, leads }) =>
		leads ? `${team} (leads)` : team,
	);

/** What has been noted, oldest first: `person.added {"person":2}`. */
export const noted = async (bench: Bench): Promise<readonly string[]> =>
	(await rowsOf(bench, 'audit')).map((row) => {
		const { action, about } = Object.fromEntries(Object.entries(row ?? {}));
		return `${String(action)} ${String(about)}`;
	});
