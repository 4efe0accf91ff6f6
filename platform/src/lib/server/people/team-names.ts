import type { TeamProblem } from '../../people-problem.ts';
import { done, hindered } from '../../outcome.ts';
import type { Outcome } from '../../outcome.ts';
import { note } from '../audit/audit.ts';
import type { Action } from '../audit/audit.ts';
import { inTransaction } from '../db/database.ts';
import type { Db } from '../db/tables.ts';
import type { PlatformHost } from '../host.ts';
import type { Person } from './people.ts';
import { lockAdmins } from './admins.ts';
import { takeOut } from './places.ts';
import { searchText } from './sort-key.ts';
import { addTeam, deleteTeam, listPlaces, listTeams, renameTeam } from './teams.ts';
import { NAME_LIMIT, tidy } from './tidy.ts';

/** Two names with the same key are the same name to people. */
export const teamKey = (name: string): string => searchText(tidy(name));

const judge = async (
	db: Db,
	name: string,
	own: number | undefined,
): Promise<Outcome<string, TeamProblem>> => {
	if (name === '') return hindered({ code: 'team-name-missing' });
	if (name.length > NAME_LIMIT) return hindered({ code: 'team-name-too-long', limit: NAME_LIMIT });
	const other = (await listTeams(db)).find((team) => teamKey(team.name) === teamKey(name));
	return other && other.id !== own ? hindered({ code: 'team-name-taken' }) : done(name);
};

const noted = (
	{ db, now }: PlatformHost,
	by: number,
	entry: { readonly action: Action; readonly team: number },
): Promise<void> =>
	note(db, { personId: by, action: entry.action, about: { team: entry.team } }, now());

/** Makes a team and notes who did so. Within a transaction. Gives its id. */
export const addTeamNoted = async (
	host: PlatformHost,
	by: number,
	name: string,
): Promise<number> => {
	const team = await addTeam(host.db, name, host.now());
	await noted(host, by, { action: 'team.added', team });
	return team;
};

/** Makes a team. @returns its id, or why not */
export const addTeamByHand = (
	host: PlatformHost,
	by: Person,
	name: string,
): Promise<Outcome<number, TeamProblem>> =>
	inTransaction(host, async (host) => {
		// Of two who add the same team at once, the second waits and is told.
		await lockAdmins(host.db);
		const judged = await judge(host.db, tidy(name), undefined);
		return judged.ok ? done(await addTeamNoted(host, by.id, judged.value)) : judged;
	});

/** Gives a team another name. @returns nothing of worth, or why not */
export const renameTeamByHand = (
	host: PlatformHost,
	by: Person,
	{ id, name }: { readonly id: number; readonly name: string },
): Promise<Outcome<undefined, TeamProblem>> =>
	inTransaction(host, async (host) => {
		await lockAdmins(host.db);
		const judged = await judge(host.db, tidy(name), id);
		if (!judged.ok) return judged;
		await renameTeam(host.db, id, judged.value);
		await noted(host, by.id, { action: 'team.renamed', team: id });
		return done(undefined);
	});

/** Removes a team. Its people stay, and what they have done. */
export const removeTeamByHand = (host: PlatformHost, by: Person, id: number): Promise<void> =>
	inTransaction(host, async (host) => {
		for (const place of await listPlaces(host.db, id)) await takeOut(host, by.id, place);
		await deleteTeam(host.db, id);
		await noted(host, by.id, { action: 'team.removed', team: id });
	});
