import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { exempt, extendOne, withdrawOne } from '$lib/server/assignments/change';
import { dayAt } from '$lib/server/assignments/days';
import { statusOf } from '$lib/server/assignments/duties';
import { dutyFrom } from '$lib/server/assignments/from-event';
import { dayIn } from '$lib/server/assignments/one-day';
import { readDuty } from '$lib/server/assignments/read';
import { fieldOf } from '$lib/server/field';
import { whoAsks } from '$lib/server/who';

const LONGEST = 200;

export const load: PageServerLoad = async (event) => {
	const { host } = event.locals;
	const today = dayAt(host.now());
	const duty = await dutyFrom(event);
	return {
		duty: { ...(await readDuty(host, duty)), status: statusOf(duty, today) },
		today,
		news: event.url.searchParams.get('news'),
	};
};

export const actions: Actions = {
	extend: async (event) => {
		const { host } = event.locals;
		const { id } = await dutyFrom(event);
		const found = dayIn(fieldOf(await event.request.formData(), 'day'), dayAt(host.now()));
		if ('problem' in found) return fail(422, found);
		await extendOne(host, id, found.day, { personId: whoAsks(event).person.id });
		redirect(303, `/duties/${id}?news=extended`);
	},
	exempt: async (event) => {
		const { id } = await dutyFrom(event);
		const reason = fieldOf(await event.request.formData(), 'reason')
			.trim()
			.slice(0, LONGEST);
		if (reason === '') return fail(422, { problem: 'no-reason' as const });
		await exempt(event.locals.host, id, reason, { personId: whoAsks(event).person.id });
		redirect(303, `/duties/${id}?news=exempted`);
	},
	withdraw: async (event) => {
		const { id } = await dutyFrom(event);
		await withdrawOne(event.locals.host, id, { personId: whoAsks(event).person.id });
		redirect(303, `/duties/${id}?news=withdrawn`);
	},
};
