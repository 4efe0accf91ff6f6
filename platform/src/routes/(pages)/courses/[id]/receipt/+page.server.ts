import type { PageServerLoad } from './$types';
import { myCourseFrom } from '$lib/server/mine/from-event';
import { receiptFor } from '$lib/server/mine/receipt';

export const load: PageServerLoad = async (event) => {
	const { course, person } = await myCourseFrom(event);
	const { host } = event.locals;
	return {
		title: course.title,
		name: person.name,
		receipt: await receiptFor(host, person.id, course),
		platform: host.origins.app,
		today: host.now().toISOString(),
	};
};
