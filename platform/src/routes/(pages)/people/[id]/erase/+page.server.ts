import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { fieldOf } from '$lib/server/field';
import { idOf } from '$lib/server/id';
import { eraseByHand } from '$lib/server/people/erase';
import { readErasePage } from '$lib/server/person-data/erase-page';
import { whoAsks } from '$lib/server/who';

export const load: PageServerLoad = async (event) => {
	const found = await readErasePage(event.locals.host.db, idOf(event.params.id));
	if (!found) error(404);
	return { ...found, isSelf: found.person.id === whoAsks(event).person.id };
};

export const actions: Actions = {
	default: async (event) => {
		const typed = fieldOf(await event.request.formData(), 'name');
		const given = { id: idOf(event.params.id), typed };
		const outcome = await eraseByHand(event.locals.host, whoAsks(event).person, given);
		if (outcome === undefined) error(404);
		if (outcome !== 'erased') return fail(422, { problem: outcome, typed });
		redirect(303, '/people?erased');
	},
};
