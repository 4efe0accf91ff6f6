import { giveNewcomer, takeFromLeaver } from '../assignments/send.ts';
import { inTransaction } from '../db/database.ts';
import type { PlatformHost } from '../host.ts';
import { putMember, removeMember } from './teams.ts';
import type { Membership } from './teams.ts';

/** Puts somebody into a team, with all that comes of it. */
export const joinTeam = (host: PlatformHost, membership: Membership): Promise<void> =>
	inTransaction(host, async (host) => {
		await putMember(host.db, membership, host.now());
		if (!membership.leads) await giveNewcomer(host, membership);
	});

/** Takes somebody out of a team, with all that comes of it. */
export const leaveTeam = (host: PlatformHost, teamId: number, personId: number): Promise<void> =>
	inTransaction(host, async (host) => {
		await removeMember(host.db, teamId, personId);
		await takeFromLeaver(host, { teamId, personId });
	});
