import { error } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { fieldOf } from '$lib/server/field';
import { idIn } from '$lib/server/id';
import { findImport, linkImport } from '$lib/server/people/list/imports';
import { daysIn, linkDays } from '$lib/server/sign-in/personal-links';
import { whoAsks } from '$lib/server/who';

export const load: PageServerLoad = async (event) => {
	const by = whoAsks(event).person;
	const found = await findImport(event.locals.host.db, by, idIn(event.params.id));
	if (!found) error(404);
	return { counts: found.counts, linkable: found.people.length, days: linkDays };
};

export const actions: Actions = {
	links: async (event) => {
		const days = daysIn(fieldOf(await event.request.formData(), 'days'));
		const of = { id: idIn(event.params.id), days };
		const made = await linkImport(event.locals.host, whoAsks(event).person, of);
		return made ? { made } : error(404);
	},
};
