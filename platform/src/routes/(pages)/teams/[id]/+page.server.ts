import type { PageServerLoad } from './$types';
import { listOfTeam } from '$lib/server/assignments/assignments';
import { teamFrom } from '$lib/server/follow-up/from-event';
import { PAGE, queryFrom } from '$lib/server/follow-up/from-url';
import { countMembers, countStatuses, coursesOf, readRows } from '$lib/server/follow-up/team-view';

export const load: PageServerLoad = async (event) => {
	const team = await teamFrom(event);
	const { host } = event.locals;
	const { searchParams } = event.url;
	const { query, page } = queryFrom(team.id, searchParams);
	const isWhole = searchParams.has('all');
	const counts = await countStatuses(host, query);
	const part = { limit: PAGE, offset: (page - 1) * PAGE };
	const assignments = await listOfTeam(host.db, team.id);
	return {
		team,
		query,
		current: page,
		counts,
		isWhole,
		total: query.status
			? counts[query.status]
			: Object.values(counts).reduce((sum, one) => sum + one, 0),
		perPage: PAGE,
		rows: await readRows(host, query, isWhole ? undefined : part),
		courses: await coursesOf(host, team.id),
		members: await countMembers(host, team.id),
		assignments: assignments.map(({ id, createdAt, due, courseIds }) => ({
			...{ id, createdAt, due, courseIds },
		})),
	};
};
