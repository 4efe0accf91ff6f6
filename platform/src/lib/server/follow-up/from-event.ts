import { error } from '@sveltejs/kit';
import type { PlatformHost } from '../host.ts';
import { mayLead } from '../people/may-lead.ts';
import { findTeam } from '../people/teams.ts';
import type { Team } from '../people/teams.ts';
import type { SignedIn } from '../sign-in/sign-ins.ts';
import { whoAsks } from '../who.ts';

type TeamEvent = {
	readonly locals: { readonly host: PlatformHost; readonly who: SignedIn | undefined };
	readonly params: { readonly id: string };
};

/** The team that an address names, if the one who asks leads it or is an administrator; else 404. */
export const teamFrom = async (event: TeamEvent): Promise<Team> => {
	const { host } = event.locals;
	const id = /^\d{1,15}$/.test(event.params.id) ? Number(event.params.id) : -1;
	const team = await findTeam(host.db, id);
	if (!team || !(await mayLead(host, whoAsks(event).person, id))) error(404);
	return team;
};
