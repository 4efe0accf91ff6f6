import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { readMe } from '$lib/server/people/me';
import { readRetention } from '$lib/server/retention/retention';
import { takeKey } from '$lib/server/sign-in/cookie';
import { signOutEverywhere } from '$lib/server/sign-in/sign-ins';
import { whoAsks } from '$lib/server/who';

export const load: PageServerLoad = async (event) => ({
	me: await readMe(event.locals.host, whoAsks(event)),
	retention: await readRetention(event.locals.host.db),
});

export const actions: Actions = {
	out: async (event) => {
		await signOutEverywhere(event.locals.host.db, whoAsks(event).person.id);
		takeKey(event);
		redirect(303, '/sign-in?out');
	},
};
