import { error } from '@sveltejs/kit';
import type { PlatformHost } from '../host.ts';
import { idOf } from '../id.ts';
import type { Person } from '../people/people.ts';
import type { SignedIn } from '../sign-in/sign-ins.ts';
import { whoAsks } from '../who.ts';
import { findAssignment } from './assignments.ts';
import type { Assignment } from './assignments.ts';
import { findDuty } from './duties.ts';
import type { Duty } from './duties.ts';
import { mayFollow } from './may-follow.ts';

type IdEvent = {
	readonly locals: { readonly host: PlatformHost; readonly who: SignedIn | undefined };
	readonly params: { readonly id: string };
};

/** The assignment that an address names, if the one who asks may follow it; else 404. */
export const assignmentFrom = async (event: IdEvent): Promise<Assignment> => {
	const { host } = event.locals;
	const one = await findAssignment(host.db, idOf(event.params.id));
	return one && (await mayFollow(host, whoAsks(event).person, one)) ? one : error(404);
};

/** Whether somebody leads a team that a person is a member of. */
const leadsMember = async (
	{ db }: Pick<PlatformHost, 'db'>,
	leader: Person,
	personId: number,
): Promise<boolean> => {
	if (leader.role !== 'manager') return leader.role === 'admin';
	const row = await db
		.selectFrom('memberships as own')
		.innerJoin('memberships as theirs', 'theirs.teamId', 'own.teamId')
		.select('own.teamId')
		.where('own.personId', '=', leader.id)
		.where('own.leads', '=', 1)
		.where('theirs.personId', '=', personId)
		.where('theirs.leads', '=', 0)
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
};

/** The duty that an address names, if the one who asks leads whose it is; else 404. */
export const dutyFrom = async (event: IdEvent): Promise<Duty> => {
	const { host } = event.locals;
	const duty = await findDuty(host.db, idOf(event.params.id));
	return duty && (await leadsMember(host, whoAsks(event).person, duty.personId))
		? duty
		: error(404);
};
