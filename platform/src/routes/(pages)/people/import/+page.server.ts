import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { look, sayYes } from '$lib/server/people/list/bring';
import { ROWS } from '$lib/server/people/list/read-list';
import { whoAsks } from '$lib/server/who';

export const load: PageServerLoad = () => ({ rows: ROWS });

export const actions: Actions = {
	look: async (event) => {
		const { host } = event.locals;
		const sent = { team: undefined, request: event.request };
		const brought = (await look(host, whoAsks(event).person, sent)) ?? error(404);
		return brought.problems.length > 0 ? fail(422, { brought }) : { brought };
	},
	carryOut: async (event) => {
		const { host } = event.locals;
		const sent = { team: undefined, request: event.request };
		const given = (await sayYes(host, whoAsks(event).person, sent)) ?? error(404);
		if (typeof given !== 'number') return fail(422, { brought: given });
		redirect(303, `/people/imports/${given}`);
	},
};
