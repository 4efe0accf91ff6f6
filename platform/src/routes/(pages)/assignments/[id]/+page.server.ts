import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { extendAll, withdrawAll } from '$lib/server/assignments/change';
import { dayAt } from '$lib/server/assignments/days';
import { assignmentFrom } from '$lib/server/assignments/from-event';
import { dayIn } from '$lib/server/assignments/one-day';
import { readAssignment } from '$lib/server/assignments/read';
import { fieldOf } from '$lib/server/field';
import { whoAsks } from '$lib/server/who';

export const load: PageServerLoad = async (event) => {
	const { host } = event.locals;
	const { searchParams } = event.url;
	return {
		assignment: await readAssignment(host, await assignmentFrom(event)),
		today: dayAt(host.now()),
		sent: searchParams.get('sent'),
		news: searchParams.get('news'),
	};
};

export const actions: Actions = {
	extend: async (event) => {
		const { host } = event.locals;
		const { id } = await assignmentFrom(event);
		const text = fieldOf(await event.request.formData(), 'day');
		const found = dayIn(text, dayAt(host.now()));
		if ('problem' in found) return fail(422, { problem: found.problem, day: text });
		await extendAll(host, id, found.day, { personId: whoAsks(event).person.id });
		redirect(303, `/assignments/${id}?news=extended`);
	},
	withdraw: async (event) => {
		const { id } = await assignmentFrom(event);
		await withdrawAll(event.locals.host, id, { personId: whoAsks(event).person.id });
		redirect(303, `/assignments/${id}?news=withdrawn`);
	},
};
