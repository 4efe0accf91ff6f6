import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { addByHand } from '$lib/server/people/administer';
import { readDraft } from '$lib/server/people/draft';
import { listTeams } from '$lib/server/people/teams';
import { whoAsks } from '$lib/server/who';

export const load: PageServerLoad = async ({ locals }) => ({
	teams: await listTeams(locals.host.db),
});

export const actions: Actions = {
	default: async (event) => {
		const draft = readDraft(await event.request.formData());
		const added = await addByHand(event.locals.host, whoAsks(event).person, draft);
		if (!added.ok) return fail(422, { draft, problems: added.problems });
		redirect(303, `/people/${added.value}?done=added`);
	},
};
