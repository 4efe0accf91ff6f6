import { error, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { fieldOf } from '$lib/server/field';
import { myCourseFrom } from '$lib/server/mine/from-event';
import { openPart } from '$lib/server/open-part';
import { readItem } from '$lib/server/shelf';

export const load: PageServerLoad = async (event) => {
	const { course, package: one, person } = await myCourseFrom(event);
	return { title: course.title, item: await readItem(event.locals.host, person, one) };
};

/** Opens a part of the course, and goes to the player. */
const open = async (event: RequestEvent, anew: boolean): Promise<never> => {
	const { package: one, person: learner, isStale } = await myCourseFrom(event);
	const position = Number(fieldOf(await event.request.formData(), 'part'));
	const given = { learner, package: one, position, anew: anew || isStale };
	const id = await openPart(event.locals.host, given);
	if (id === undefined) error(404);
	redirect(303, `/attempts/${id}/play`);
};

export const actions: Actions = {
	open: (event) => open(event, false),
	again: (event) => open(event, true),
};
