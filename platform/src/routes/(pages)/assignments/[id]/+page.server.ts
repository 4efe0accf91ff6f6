import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { extendAll, withdrawAll } from '$lib/server/assignments/change';
import { dayAt } from '$lib/server/assignments/days';
import { assignmentFrom } from '$lib/server/assignments/from-event';
import { dayIn } from '$lib/server/assignments/one-day';
import { readAssignment } from '$lib/server/assignments/read';
import { fieldOf } from '$lib/server/field';
import { readyTexts } from '$lib/server/mail/ready-texts';
import { sendReminders } from '$lib/server/mail/send-reminders';
import { tellAssigned } from '$lib/server/mail/tell-assigned';
import { whoAsks } from '$lib/server/who';

export const load: PageServerLoad = async (event) => {
	const { host } = event.locals;
	const { searchParams } = event.url;
	const one = await assignmentFrom(event);
	const copying = { locale: event.locals.locale, name: whoAsks(event).person.name };
	return {
		assignment: await readAssignment(host, one),
		today: dayAt(host.now()),
		sent: searchParams.get('sent'),
		mails: searchParams.get('mails'),
		news: searchParams.get('news'),
		canMail: host.mail !== undefined,
		ready:
			one.withdrawnAt === undefined
				? await readyTexts(host, { assignmentId: one.id }, copying)
				: undefined,
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
	tell: async (event) => {
		const { id } = await assignmentFrom(event);
		return { told: await tellAssigned(event.locals.host, id, whoAsks(event).person.id) };
	},
	remind: async (event) => {
		const { id } = await assignmentFrom(event);
		const by = whoAsks(event).person.id;
		return { told: await sendReminders(event.locals.host, { assignmentId: id }, by) };
	},
	withdraw: async (event) => {
		const { id } = await assignmentFrom(event);
		await withdrawAll(event.locals.host, id, { personId: whoAsks(event).person.id });
		redirect(303, `/assignments/${id}?news=withdrawn`);
	},
};
