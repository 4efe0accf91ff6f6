import { inTransaction } from '../db/database.ts';
import type { PlatformHost } from '../host.ts';
import { putMember, removeMember } from './teams.ts';
import type { Membership } from './teams.ts';

/** Puts somebody into a team, with all that comes of it. */
export const joinTeam = (host: PlatformHost, membership: Membership): Promise<void> =>
	inTransaction(host, async ({ db, now }) => {
		await putMember(db, membership, now());
	});

/** Takes somebody out of a team, with all that comes of it. */
export const leaveTeam = (host: PlatformHost, teamId: number, personId: number): Promise<void> =>
	inTransaction(host, async ({ db }) => {
		await removeMember(db, teamId, personId);
	});
