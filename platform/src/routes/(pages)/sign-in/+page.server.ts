import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { ownPath } from '$lib/server/own-path';
import { isNoOidc } from '$lib/server/sign-in/oidc/enter';

export const load: PageServerLoad = ({ locals, url }) => {
	const to = ownPath(url.searchParams.get('to') ?? '/');
	if (locals.who) redirect(303, to);
	const why = url.searchParams.get('why');
	return {
		out: url.searchParams.has('out'),
		to,
		account: locals.host.oidc && { name: locals.host.oidc.name },
		canAsk: locals.host.mail !== undefined,
		why: isNoOidc(why) ? why : undefined,
	};
};
