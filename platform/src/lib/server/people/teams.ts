import { inParts } from '../db/in-parts.ts';
import type { Db } from '../db/tables.ts';
import { sortKey } from './sort-key.ts';

/** People who are assigned courses and followed up together. */
export type Team = { readonly id: number; readonly name: string };

/** Somebody's place in a team. */
export type Membership = {
	readonly teamId: number;
	readonly personId: number;
	/** Assigns to the team and follows it up, without being asked to take its courses. */
	readonly leads: boolean;
};

const teams = (db: Db) => db.selectFrom('teams').select(['teams.id', 'teams.name']);

/** The team with this id, if there is one. */
export const findTeam = (db: Db, id: number): Promise<Team | undefined> =>
	teams(db).where('id', '=', id).executeTakeFirst();

/** All teams by name. */
export const listTeams = (db: Db): Promise<readonly Team[]> =>
	teams(db).orderBy('sortKey').orderBy('id').execute();

/** The teams that somebody leads, by name. */
export const listLed = (db: Db, personId: number): Promise<readonly Team[]> =>
	teams(db)
		.innerJoin('memberships', 'memberships.teamId', 'teams.id')
		.where('memberships.personId', '=', personId)
		.where('memberships.leads', '=', 1)
		.orderBy('teams.sortKey')
		.orderBy('teams.id')
		.execute();

/** Makes a team. Gives its id. */
export const addTeam = async (db: Db, name: string, now: Date): Promise<number> => {
	const { id } = await db
		.insertInto('teams')
		.values({ name, sortKey: sortKey(name), createdAt: now.toISOString() })
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
};

/** Gives a team another name. */
export const renameTeam = async (db: Db, id: number, name: string): Promise<void> => {
	await db
		.updateTable('teams')
		.set({ name, sortKey: sortKey(name) })
		.where('id', '=', id)
		.execute();
};

/** Removes a team. Its people stay, and what they have done. */
export const deleteTeam = async (db: Db, id: number): Promise<void> => {
	await db.deleteFrom('teams').where('id', '=', id).execute();
};

/** Whether somebody leads a team. */
export const leads = async (db: Db, personId: number, teamId: number): Promise<boolean> =>
	(await db
		.selectFrom('memberships')
		.select('personId')
		.where('personId', '=', personId)
		.where('teamId', '=', teamId)
		.where('leads', '=', 1)
		.executeTakeFirst()) !== undefined;

/** Puts people into teams, or changes their places in them. Nobody twice into the same team. */
export const putMembers = async (
	db: Db,
	memberships: readonly Membership[],
	now: Date,
): Promise<void> => {
	const since = now.toISOString();
	for (const part of inParts(memberships))
		await db
			.insertInto('memberships')
			.values(part.map((one) => ({ ...one, leads: one.leads ? 1 : 0, since })))
			.onConflict((conflict) =>
				conflict
					.columns(['teamId', 'personId'])
					.doUpdateSet((eb) => ({ leads: eb.ref('excluded.leads') })),
			)
			.execute();
};

/** Puts somebody into a team, or changes their place in it. */
export const putMember = (db: Db, membership: Membership, now: Date): Promise<void> =>
	putMembers(db, [membership], now);

/** Takes somebody out of a team. */
export const removeMember = async (db: Db, teamId: number, personId: number): Promise<void> => {
	await db
		.deleteFrom('memberships')
		.where('teamId', '=', teamId)
		.where('personId', '=', personId)
		.execute();
};

/** The memberships of people, each with the team's name. */
export const listMemberships = async (
	db: Db,
	personIds: readonly number[],
): Promise<readonly (Membership & { readonly team: string })[]> => {
	if (personIds.length === 0) return [];
	const rows = await db
		.selectFrom('memberships')
		.innerJoin('teams', 'teams.id', 'memberships.teamId')
		.select(['memberships.teamId', 'memberships.personId', 'memberships.leads'])
		.select('teams.name as team')
		.where('memberships.personId', 'in', personIds)
		.orderBy('teams.sortKey')
		.execute();
	return rows.map((row) => ({ ...row, leads: row.leads === 1 }));
};

/** Everybody's place in a team. */
export const listPlaces = async (db: Db, teamId: number): Promise<readonly Membership[]> => {
	const rows = await db
		.selectFrom('memberships')
		.select(['teamId', 'personId', 'leads'])
		.where('teamId', '=', teamId)
		.execute();
	return rows.map((row) => ({ ...row, leads: row.leads === 1 }));
};
