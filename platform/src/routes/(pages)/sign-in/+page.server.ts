import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { ownPath } from '$lib/server/own-path';

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.who) redirect(303, ownPath(url.searchParams.get('to') ?? '/'));
	return { out: url.searchParams.has('out') };
};
