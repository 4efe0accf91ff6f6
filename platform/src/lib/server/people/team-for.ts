import { idIn } from '../id.ts';
import type { PlatformHost } from '../host.ts';
import { mayLead } from './may-lead.ts';
import type { Person } from './people.ts';
import { findTeam } from './teams.ts';
import type { Team } from './teams.ts';

/**
 * The team that an address names, where it is for the one who asks to look after; else nothing, as if
 * there were no such team.
 */
export const teamFor = async (
	host: Pick<PlatformHost, 'db'>,
	by: Person,
	id: string,
): Promise<Team | undefined> => {
	const teamId = idIn(id);
	const team = teamId === undefined ? undefined : await findTeam(host.db, teamId);
	return team && (await mayLead(host, by, team.id)) ? team : undefined;
};
