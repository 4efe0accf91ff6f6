import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { createAttempt, openAttempt } from '$lib/server/attempts/attempts';
import { drain, lengthOf } from '$lib/server/body';
import { fieldOf } from '$lib/server/field';
import { currentLearner } from '$lib/server/learners/current';
import { importUpload, removePackage } from '$lib/server/packages/import';
import { findPackage } from '$lib/server/packages/packages';
import { readShelf } from '$lib/server/shelf';

/** What a form adds around the file itself. */
const FORM = 64 * 1024;

export const load: PageServerLoad = (event) => {
	const { host } = event.locals;
	const named = (name: string) =>
		findPackage(host.db, event.url.searchParams.get(name) ?? '')?.title;
	return {
		shelf: readShelf(host, currentLearner(event)),
		limit: host.limits.upload,
		imported: named('imported'),
		already: named('already'),
		removed: event.url.searchParams.has('removed'),
	};
};

const shaFrom = async (request: Request): Promise<string> =>
	fieldOf(await request.formData(), 'package');

export const actions: Actions = {
	import: async ({ request, locals }) => {
		const limit = locals.host.limits.upload;
		const length = lengthOf(request);
		if (length === undefined || length > limit + FORM) {
			await drain(request);
			return fail(413, { problem: { code: 'upload-too-large', limit } as const });
		}
		const file = (await request.formData()).get('zip');
		if (!(file instanceof File)) return fail(400, { problem: { code: 'no-file' } as const });
		const result = await importUpload(locals.host, file);
		if (!result.ok) return fail(422, { problem: result.problem });
		const { already, package: one } = result.value;
		redirect(303, `/?${already ? 'already' : 'imported'}=${one.sha256}`);
	},
	open: async (event) => {
		const { host } = event.locals;
		const one = findPackage(host.db, await shaFrom(event.request));
		if (!one) redirect(303, '/');
		const id = openAttempt(host.db, currentLearner(event).id, one.sha256, host.now());
		redirect(303, `/attempts/${id}/play`);
	},
	again: async (event) => {
		const { host } = event.locals;
		const one = findPackage(host.db, await shaFrom(event.request));
		if (!one) redirect(303, '/');
		const id = createAttempt(host.db, currentLearner(event).id, one.sha256, host.now());
		redirect(303, `/attempts/${id}/play`);
	},
	remove: async ({ request, locals }) => {
		await removePackage(locals.host, await shaFrom(request));
		redirect(303, '/?removed');
	},
};
