import type { PageServerLoad } from './$types';
import { listCourses } from '$lib/server/courses/courses';
import { teamFrom } from '$lib/server/follow-up/from-event';
import { coursesOf } from '$lib/server/follow-up/team-view';
import { readHard } from '$lib/server/hard/hard';
import { nextGroup } from '$lib/server/hard/share';
import { idIn } from '$lib/server/id';

export const load: PageServerLoad = async (event) => {
	const team = await teamFrom(event);
	const { host } = event.locals;
	const courses = await coursesOf(host, team.id);
	const asked = idIn(event.url.searchParams.get('course') ?? '');
	const all = await listCourses(host.db, 'all');
	const own = all.filter(({ id }) => courses.some((one) => one.id === id));
	// A course that the team does not have is passed over; one that tells nothing comes last.
	const course =
		own.find(({ id }) => id === asked) ??
		own.find(({ reporting }) => reporting === 'answers') ??
		own[0];
	const hard = course && (await readHard(host, team.id, course));
	return {
		team,
		courses,
		chosen: course && { id: course.id, title: course.title },
		hard,
		next: hard?.type === 'shown' ? nextGroup(hard.picture.people) : undefined,
	};
};
