import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { attemptFrom } from '$lib/server/attempts/from-event';

export const csr = true;

export const load: PageServerLoad = (event) => {
	const found = attemptFrom(event);
	if (!found) error(404);
	return { id: found.attempt.id, title: found.package.title };
};
