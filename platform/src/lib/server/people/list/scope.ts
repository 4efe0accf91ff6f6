import type { Db } from '../../db/tables.ts';
import { teamsFor } from '../may-lead.ts';
import type { Person } from '../people.ts';
import { teamFor } from '../team-for.ts';
import type { Team } from '../teams.ts';

/** What somebody may do by a list. */
export type Scope = {
	/** Where rows that name no team come; nothing: into none. */
	readonly team: Team | undefined;
	/** Ids of the teams of a manager, who may add new employees to them and nothing more. Nothing: no limits. */
	readonly limits: readonly number[] | undefined;
};

/**
 * What somebody may do by a list.
 *
 * @param team the one that it is brought to, as the address names it; nothing: to none
 * @returns nothing when it is not for them to bring a list there
 */
export const scopeFor = async (
	db: Db,
	by: Person,
	team: string | undefined,
): Promise<Scope | undefined> => {
	const found = team === undefined ? undefined : await teamFor({ db }, by, team);
	if (by.role === 'admin' && (found || team === undefined))
		return { team: found, limits: undefined };
	return found && { team: found, limits: (await teamsFor({ db }, by)).map(({ id }) => id) };
};
