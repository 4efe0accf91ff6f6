import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { drain, lengthOf } from '$lib/server/body';
import { fieldOf } from '$lib/server/field';
import type { PlatformHost } from '$lib/server/host';
import { currentLearner } from '$lib/server/learners/current';
import type { Learner } from '$lib/server/learners/learners';
import { openPart } from '$lib/server/open-part';
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

/** Opens the part that a form names, and goes to the player. */
const open = (
	at: { readonly host: PlatformHost; readonly learner: Learner },
	form: FormData,
	anew: boolean,
): never => {
	const one = findPackage(at.host.db, fieldOf(form, 'package'));
	const position = Number(fieldOf(form, 'part'));
	const id = one && openPart(at.host, { learner: at.learner, package: one, position, anew });
	redirect(303, id === undefined ? '/' : `/attempts/${id}/play`);
};

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
	open: async (event) =>
		open(
			{ host: event.locals.host, learner: currentLearner(event) },
			await event.request.formData(),
			false,
		),
	again: async (event) =>
		open(
			{ host: event.locals.host, learner: currentLearner(event) },
			await event.request.formData(),
			true,
		),
	remove: async ({ request, locals }) => {
		await removePackage(locals.host, fieldOf(await request.formData(), 'package'));
		redirect(303, '/?removed');
	},
};
