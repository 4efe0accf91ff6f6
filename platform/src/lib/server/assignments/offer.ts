import { listCourses } from '../courses/courses.ts';
import type { Course } from '../courses/courses.ts';
import type { PlatformHost } from '../host.ts';
import { teamsFor } from '../people/may-lead.ts';
import type { Person } from '../people/people.ts';
import type { Team } from '../people/teams.ts';
import type { Offered } from './draft-form.ts';

/** What somebody may assign, and to whom. */
export type Offer = {
	readonly courses: readonly Course[];
	readonly teams: readonly (Team & { readonly members: number })[];
	/** Members of those teams, by name, each once. */
	readonly people: readonly { readonly id: number; readonly name: string }[];
};

/** Nobody looks through a longer list of people; who has more assigns to teams. */
const MOST_PEOPLE = 300;

const membersOf = ({ db }: Pick<PlatformHost, 'db'>, teamIds: readonly number[]) =>
	db
		.selectFrom('memberships')
		.innerJoin('people', 'people.id', 'memberships.personId')
		.select(['people.id', 'people.name', 'people.sortKey', 'memberships.teamId'])
		.where('memberships.teamId', 'in', teamIds)
		.where('memberships.leads', '=', 0)
		.where('people.blockedAt', 'is', null)
		.orderBy('people.sortKey')
		.orderBy('people.id')
		.execute();

/** What somebody may assign, and to whom: listed courses, and the teams that they lead. */
export const readOffer = async (host: Pick<PlatformHost, 'db'>, person: Person): Promise<Offer> => {
	const courses = await listCourses(host.db, 'listed');
	const teams = await teamsFor(host, person);
	const ids = teams.map(({ id }) => id);
	const members = ids.length > 0 ? await membersOf(host, ids) : [];
	const once = new Map(members.map(({ id, name }) => [id, { id, name }]));
	return {
		courses,
		teams: teams.map((team) => ({
			...team,
			members: members.filter(({ teamId }) => teamId === team.id).length,
		})),
		people: once.size > MOST_PEOPLE ? [] : [...once.values()],
	};
};

/** The ids of all that. */
export const offeredIn = ({ courses, teams, people }: Offer): Offered => ({
	courses: new Set(courses.map(({ id }) => id)),
	teams: new Set(teams.map(({ id }) => id)),
	people: new Set(people.map(({ id }) => id)),
});
