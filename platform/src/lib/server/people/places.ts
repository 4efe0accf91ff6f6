import { note, noteAll } from '../audit/audit.ts';
import type { Entry } from '../audit/audit.ts';
import type { PlatformHost } from '../host.ts';
import type { PlaceIn } from './draft.ts';
import { joinTeams, leaveTeam } from './join.ts';
import { findTeam, listMemberships } from './teams.ts';
import type { Membership } from './teams.ts';

const joined = (by: number, { teamId: team, personId: person, leads }: Membership): Entry => {
	const about = { person, team, place: leads ? 'leads' : 'member' };
	return { personId: by, action: 'team.joined', about };
};

/**
 * Puts people into teams or changes their places in them, each in one team at most, and notes who did so. Within a
 * transaction.
 *
 * @param by id of who does it
 */
export const putAllInto = async (
	host: PlatformHost,
	by: number,
	memberships: readonly Membership[],
): Promise<void> => {
	await joinTeams(host, memberships);
	const notes = memberships.map((one) => joined(by, one));
	await noteAll(host.db, notes, host.now());
};

/** The same for one. */
export const putInto = (host: PlatformHost, by: number, membership: Membership): Promise<void> =>
	putAllInto(host, by, [membership]);

/** Takes somebody out of a team, and notes who did so. Within a transaction. */
export const takeOut = async (
	host: PlatformHost,
	by: number,
	{ teamId, personId }: Pick<Membership, 'teamId' | 'personId'>,
): Promise<void> => {
	await leaveTeam(host, teamId, personId);
	const about = { person: personId, team: teamId };
	await note(host.db, { personId: by, action: 'team.left', about }, host.now());
};

/** Brings somebody's places in teams to what is wanted; teams that are not named stay as they are. */
export const movePlaces = async (
	host: PlatformHost,
	by: number,
	{ personId, wanted }: { readonly personId: number; readonly wanted: readonly PlaceIn[] },
): Promise<void> => {
	const now = await listMemberships(host.db, [personId]);
	for (const { teamId, place } of wanted) {
		const is = now.find((one) => one.teamId === teamId);
		if (place === 'none') {
			if (is) await takeOut(host, by, { teamId, personId });
			continue;
		}
		const leads = place === 'leads';
		if (is?.leads !== leads) await putInto(host, by, { teamId, personId, leads });
	}
};

/** Ids of the teams that are wanted but are there no more. */
export const goneTeams = async (
	{ db }: Pick<PlatformHost, 'db'>,
	wanted: readonly PlaceIn[],
): Promise<readonly number[]> => {
	const ids = wanted.filter(({ place }) => place !== 'none').map(({ teamId }) => teamId);
	const found = await Promise.all(ids.map((id) => findTeam(db, id)));
	return ids.filter((_, index) => !found[index]);
};
