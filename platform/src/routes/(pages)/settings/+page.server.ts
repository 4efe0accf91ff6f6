import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { previewRetention } from '$lib/server/retention/preview';
import { choices, decide, kept, readRetention } from '$lib/server/retention/retention';
import { retentionIn, suggested } from '$lib/server/retention/retention';
import { whoAsks } from '$lib/server/who';

export const load: PageServerLoad = async ({ locals, url }) => {
	const decided = await readRetention(locals.host.db);
	return {
		kept,
		choices,
		isDecided: decided !== undefined,
		retention: decided ?? suggested,
		isSaved: url.searchParams.has('saved'),
	};
};

export const actions: Actions = {
	look: async ({ locals, request }) => {
		const retention = retentionIn(await request.formData());
		if (!retention) return fail(422, { isUnknown: true });
		return { retention, counts: await previewRetention(locals.host, retention) };
	},
	save: async (event) => {
		const retention = retentionIn(await event.request.formData());
		if (!retention) return fail(422, { isUnknown: true });
		await decide(event.locals.host, whoAsks(event).person.id, retention);
		redirect(303, '/settings?saved');
	},
};
