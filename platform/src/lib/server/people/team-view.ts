import type { Db } from '../db/tables.ts';
import { COLUMNS, toPerson } from './people.ts';
import type { Person } from './people.ts';
import { teamsFor } from './may-lead.ts';
import type { Team } from './teams.ts';

/** Somebody in a team. */
export type InTeam = Person & {
	/** They lead it, and are not asked to take its courses. */
	readonly leads: boolean;
};

/** Everybody in a team by name, those who lead it first. */
export const listInTeam = async (db: Db, teamId: number): Promise<readonly InTeam[]> => {
	const rows = await db
		.selectFrom('people')
		.innerJoin('memberships', 'memberships.personId', 'people.id')
		.select(COLUMNS.map((column) => `people.${column}` as const))
		.select('memberships.leads')
		.where('memberships.teamId', '=', teamId)
		.orderBy('memberships.leads', 'desc')
		.orderBy('people.sortKey')
		.orderBy('people.id')
		.execute();
	return rows.map(({ leads, ...row }) => ({ ...toPerson(row), leads: leads === 1 }));
};

/** A team as the list of teams shows it. */
export type TeamSummary = Team & {
	/** How many are asked to take its courses. */
	readonly members: number;
	/** Names of those who lead it. */
	readonly leads: readonly string[];
};

/** The teams that are for somebody to look after, by name. */
export const summariseTeams = async (db: Db, by: Person): Promise<readonly TeamSummary[]> => {
	const teams = await teamsFor({ db }, by);
	if (teams.length === 0) return [];
	const rows = await db
		.selectFrom('memberships')
		.innerJoin('people', 'people.id', 'memberships.personId')
		.select(['memberships.teamId', 'memberships.leads', 'people.name'])
		.where(
			'memberships.teamId',
			'in',
			teams.map(({ id }) => id),
		)
		.orderBy('people.sortKey')
		.execute();
	return teams.map((team) => {
		const own = rows.filter(({ teamId }) => teamId === team.id);
		const leads = own.filter((row) => row.leads === 1).map(({ name }) => name);
		return { ...team, members: own.length - leads.length, leads };
	});
};
