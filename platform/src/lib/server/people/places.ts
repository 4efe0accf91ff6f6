import { note } from '../audit/audit.ts';
import type { PlatformHost } from '../host.ts';
import type { PlaceIn } from './draft.ts';
import { joinTeam, leaveTeam } from './join.ts';
import { findTeam, listMemberships } from './teams.ts';
import type { Membership } from './teams.ts';

/**
 * Puts somebody into a team or changes their place in it, and notes who did so. Within a transaction.
 *
 * @param by id of who does it
 */
export const putInto = async (
	host: PlatformHost,
	by: number,
	membership: Membership,
): Promise<void> => {
	await joinTeam(host, membership);
	const { teamId: team, personId: person, leads } = membership;
	const about = { person, team, place: leads ? 'leads' : 'member' };
	await note(host.db, { personId: by, action: 'team.joined', about }, host.now());
};

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
