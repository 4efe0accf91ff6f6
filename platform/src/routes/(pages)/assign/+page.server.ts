import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import type { Draft } from '$lib/server/assignments/assignments';
import { dayAt } from '$lib/server/assignments/days';
import { draftFrom, fieldsFrom } from '$lib/server/assignments/draft-form';
import type { DraftFields } from '$lib/server/assignments/draft-form';
import { offeredIn, readOffer } from '$lib/server/assignments/offer';
import { plan } from '$lib/server/assignments/plan';
import { send } from '$lib/server/assignments/send';
import { tellAssigned } from '$lib/server/mail/tell-assigned';
import { whoAsks } from '$lib/server/who';

export const load: PageServerLoad = async (event) => {
	const { host } = event.locals;
	return {
		offer: await readOffer(host, whoAsks(event).person),
		team: Number(event.url.searchParams.get('team') ?? ''),
		today: dayAt(host.now()),
		canMail: host.mail !== undefined,
	};
};

type Read =
	| { readonly fields: DraftFields; readonly draft: Draft }
	| { readonly fields: DraftFields; readonly problems: readonly string[] };

const read = async (event: RequestEvent): Promise<Read> => {
	const { host } = event.locals;
	const fields = fieldsFrom(await event.request.formData());
	const offered = offeredIn(await readOffer(host, whoAsks(event).person));
	const draft = draftFrom(fields, offered, dayAt(host.now()));
	return 'courseIds' in draft ? { fields, draft } : { fields, problems: draft };
};

export const actions: Actions = {
	preview: async (event) => {
		const asked = await read(event);
		if ('problems' in asked) return fail(422, asked);
		const plans = await plan(event.locals.host.db, asked.draft);
		return {
			fields: asked.fields,
			plans: plans.map(({ course, people }) => ({
				title: course.title,
				people: people.map(({ name, outcome }) => ({ name, outcome })),
			})),
		};
	},
	send: async (event) => {
		const isToBeTold = (await event.request.clone().formData()).has('tell');
		const asked = await read(event);
		if ('problems' in asked) return fail(422, asked);
		const { host } = event.locals;
		const { id: by } = whoAsks(event).person;
		const sent = await send(host, asked.draft, by);
		const told = isToBeTold ? await tellAssigned(host, sent.assignmentId, by) : 'off';
		const mails = told === 'off' ? '' : `&mails=${told.queued}`;
		redirect(303, `/assignments/${sent.assignmentId}?sent=${sent.people}${mails}`);
	},
};
