import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { drain, lengthOf } from '$lib/server/body';
import { listCourses } from '$lib/server/courses/courses';
import { fieldOf } from '$lib/server/field';
import { learnerWhoAsks, whoAsks } from '$lib/server/who';
import { openPart } from '$lib/server/open-part';
import { importUpload, removePackage } from '$lib/server/packages/import';
import { findPackage } from '$lib/server/packages/packages';
import { readShelf } from '$lib/server/shelf';

/** What a form adds around the file itself. */
const FORM = 64 * 1024;

export const load: PageServerLoad = async (event) => {
	const { host } = event.locals;
	const named = async (name: string) =>
		(await findPackage(host.db, event.url.searchParams.get(name) ?? ''))?.title;
	return {
		shelf: await readShelf(host, learnerWhoAsks(event)),
		courses: await listCourses(host.db, 'all'),
		limit: host.limits.upload,
		imported: await named('imported'),
		already: await named('already'),
		removed: event.url.searchParams.has('removed'),
	};
};

/** Opens the part that a form names, and goes to the player. */
const open = async (event: RequestEvent, anew: boolean): Promise<never> => {
	const { host } = event.locals;
	const form = await event.request.formData();
	const one = await findPackage(host.db, fieldOf(form, 'package'));
	const position = Number(fieldOf(form, 'part'));
	const learner = learnerWhoAsks(event);
	const id = one && (await openPart(host, { learner, package: one, position, anew }));
	redirect(303, id === undefined ? '/packages' : `/attempts/${id}/play`);
};

export const actions: Actions = {
	import: async (event) => {
		const { request, locals } = event;
		const limit = locals.host.limits.upload;
		const length = lengthOf(request);
		if (length === undefined || length > limit + FORM) {
			await drain(request);
			return fail(413, { problem: { code: 'upload-too-large', limit } as const });
		}
		const file = (await request.formData()).get('zip');
		if (!(file instanceof File)) return fail(400, { problem: { code: 'no-file' } as const });
		const result = await importUpload(locals.host, file, whoAsks(event).person.id);
		if (!result.ok) return fail(422, { problem: result.problem });
		const { already, package: one } = result.value;
		redirect(303, `/packages?${already ? 'already' : 'imported'}=${one.sha256}`);
	},
	open: (event) => open(event, false),
	again: (event) => open(event, true),
	remove: async (event) => {
		const sha256 = fieldOf(await event.request.formData(), 'package');
		await removePackage(event.locals.host, sha256, whoAsks(event).person.id);
		redirect(303, '/packages?removed');
	},
};
