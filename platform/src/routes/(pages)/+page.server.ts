import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { fieldOf } from '$lib/server/field';
import { readMine } from '$lib/server/mine/my-courses';
import { openCourse } from '$lib/server/mine/open-course';
import { whoAsks } from '$lib/server/who';

export const load: PageServerLoad = async (event) =>
	readMine(event.locals.host, whoAsks(event).person.id);

export const actions: Actions = {
	open: async (event) => {
		const id = Number(fieldOf(await event.request.formData(), 'course'));
		const opened = await openCourse(event.locals.host, whoAsks(event).person, id);
		if (opened === undefined) return fail(404, { cannotOpen: true });
		redirect(303, opened === 'parts' ? `/courses/${id}` : `/attempts/${opened.attempt}/play`);
	},
};
