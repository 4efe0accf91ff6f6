import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { fieldOf } from '$lib/server/field';
import { idOf } from '$lib/server/id';
import { LISTED, readOutbox } from '$lib/server/mail/mail-page';
import { retry } from '$lib/server/mail/retry';
import { sendTrial } from '$lib/server/mail/send-trial';
import { whoAsks } from '$lib/server/who';

const news = ['trial', 'retried', 'changed'] as const;

export const load: PageServerLoad = async (event) => {
	const { host } = event.locals;
	const { searchParams } = event.url;
	return {
		mail: host.mail,
		outbox: await readOutbox(host, searchParams.get('state')),
		listed: LISTED,
		address: whoAsks(event).person.email ?? '',
		news: news.find((one) => searchParams.has(one)),
	};
};

const retryFrom = async (event: RequestEvent, state: 'failed' | 'unknown'): Promise<never> => {
	const id = idOf(fieldOf(await event.request.formData(), 'mail'));
	const isDone = await retry(event.locals.host, { id, state }, whoAsks(event).person.id);
	redirect(303, isDone ? '/mail?retried' : '/mail?changed');
};

export const actions: Actions = {
	again: (event) => retryFrom(event, 'failed'),
	anyway: (event) => retryFrom(event, 'unknown'),
	trial: async (event) => {
		const { host, locale } = event.locals;
		const recipient = fieldOf(await event.request.formData(), 'address').trim();
		const { person } = whoAsks(event);
		const outcome = host.mail && (await sendTrial(host, { person, recipient, locale }));
		if (outcome === 'address') return fail(422, { address: recipient });
		redirect(303, outcome ? '/mail?trial' : '/mail');
	},
};
