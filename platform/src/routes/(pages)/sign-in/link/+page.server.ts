import { setTimeout } from 'node:timers/promises';
import { fail } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { fieldOf } from '$lib/server/field';
import { askForLink } from '$lib/server/sign-in/ask-for-link';

/** An answer takes so long, whether the address is known or not. Milliseconds. */
const PAUSE = 400;

export const load: PageServerLoad = ({ locals }) => ({ isOn: locals.host.mail !== undefined });

export const actions: Actions = {
	default: async (event) => {
		const { host } = event.locals;
		const email = fieldOf(await event.request.formData(), 'email');
		const client = event.getClientAddress();
		const [asked] = await Promise.all([askForLink(host, email, client), setTimeout(PAUSE)]);
		if (asked === 'taken') return { isTaken: true } as const;
		const problem = asked === 'off' ? undefined : asked;
		return fail(asked === 'tooMany' ? 429 : 422, { isTaken: false, problem, email } as const);
	},
};
