import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { fieldOf } from '$lib/server/field';
import { addTeamByHand } from '$lib/server/people/team-names';
import { summariseTeams } from '$lib/server/people/team-view';
import { whoAsks } from '$lib/server/who';

export const load: PageServerLoad = async (event) => ({
	teams: await summariseTeams(event.locals.host.db, whoAsks(event).person),
	isRemoved: event.url.searchParams.get('done') === 'removed',
});

export const actions: Actions = {
	add: async (event) => {
		const name = fieldOf(await event.request.formData(), 'name');
		const added = await addTeamByHand(event.locals.host, whoAsks(event).person, name);
		if (!added.ok) return fail(422, { name, problems: added.problems });
		redirect(303, `/teams/${added.value}/people?done=added`);
	},
};
