import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { enter, knock } from '$lib/server/sign-in/enter';
import { giveKey } from '$lib/server/sign-in/cookie';
import { signOut } from '$lib/server/sign-in/sign-ins';

export const load: PageServerLoad = async (event) => {
	const { host, who } = event.locals;
	const door = await knock(host, event.params.key, event.getClientAddress());
	if (door.type === 'open')
		return {
			name: door.person.name,
			other: who && who.person.id !== door.person.id ? who.person.name : undefined,
		};
	return { why: door.why, canAsk: host.mail !== undefined };
};

export const actions: Actions = {
	default: async (event) => {
		const { host, who } = event.locals;
		const entered = await enter(host, event.params.key, event.getClientAddress());
		if ('why' in entered) return fail(entered.why === 'tooMany' ? 429 : 403, entered);
		if (who) await signOut(host.db, who.signIn);
		giveKey(event, entered.key);
		redirect(303, '/');
	},
};
