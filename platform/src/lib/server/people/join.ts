import { giveNewcomers, takeFromLeaver } from '../assignments/send.ts';
import { inTransaction } from '../db/database.ts';
import type { PlatformHost } from '../host.ts';
import { putMembers, removeMember } from './teams.ts';
import type { Membership } from './teams.ts';

/** Puts people into teams, each into one at most, with all that comes of it. */
export const joinTeams = (host: PlatformHost, memberships: readonly Membership[]): Promise<void> =>
	inTransaction(host, async (host) => {
		await putMembers(host.db, memberships, host.now());
		const members = memberships.filter(({ leads }) => !leads);
		for (const [teamId, all] of Map.groupBy(members, (one) => one.teamId)) {
			const personIds = all.map(({ personId }) => personId);
			await giveNewcomers(host, { teamId, personIds });
		}
	});

/** Puts somebody into a team, with all that comes of it. */
export const joinTeam = (host: PlatformHost, membership: Membership): Promise<void> =>
	joinTeams(host, [membership]);

/** Takes somebody out of a team, with all that comes of it. */
export const leaveTeam = (host: PlatformHost, teamId: number, personId: number): Promise<void> =>
	inTransaction(host, async (host) => {
		await removeMember(host.db, teamId, personId);
		await takeFromLeaver(host, { teamId, personId });
	});
