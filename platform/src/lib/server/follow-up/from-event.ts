import { error } from '@sveltejs/kit';
import type { PlatformHost } from '../host.ts';
import { teamFor } from '../people/team-for.ts';
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
	return (await teamFor(host, whoAsks(event).person, event.params.id)) ?? error(404);
};
