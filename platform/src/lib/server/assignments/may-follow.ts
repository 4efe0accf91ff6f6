import type { PlatformHost } from '../host.ts';
import type { Person } from '../people/people.ts';
import { leads } from '../people/teams.ts';
import type { Assignment } from './assignments.ts';

/** Whether somebody follows an assignment up: an administrator, who sent it, and who leads a team that got it. */
export const mayFollow = async (
	{ db }: Pick<PlatformHost, 'db'>,
	person: Pick<Person, 'id' | 'role'>,
	{ createdBy, teamIds }: Pick<Assignment, 'createdBy' | 'teamIds'>,
): Promise<boolean> => {
	if (person.role === 'admin') return true;
	if (person.role !== 'manager') return false;
	if (createdBy === person.id) return true;
	for (const teamId of teamIds) if (await leads(db, person.id, teamId)) return true;
	return false;
};
