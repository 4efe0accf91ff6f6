import type { PlatformHost } from '../host.ts';
import type { Person } from './people.ts';
import { leads, listLed, listTeams } from './teams.ts';
import type { Team } from './teams.ts';

/** Whether somebody may assign to a team and follow it up: who leads it, and administrators. */
export const mayLead = async (
	{ db }: Pick<PlatformHost, 'db'>,
	person: Person,
	teamId: number,
): Promise<boolean> => {
	if (person.role === 'admin') return true;
	return person.role === 'manager' && (await leads(db, person.id, teamId));
};

/** The teams that somebody may assign to. */
export const teamsFor = (
	{ db }: Pick<PlatformHost, 'db'>,
	person: Person,
): Promise<readonly Team[]> => (person.role === 'admin' ? listTeams(db) : listLed(db, person.id));
