import { error, redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { ownPath } from '$lib/server/own-path';
import { keepAway } from '$lib/server/sign-in/oidc/away-cookie';
import { begin } from '$lib/server/sign-in/oidc/begin';
import { hasFailedTooOften } from '$lib/server/sign-in/oidc/enter';

export const GET: RequestHandler = async (event) => {
	const { host } = event.locals;
	if (!host.oidc) error(404);
	if (await hasFailedTooOften(host, event.getClientAddress()))
		redirect(303, '/sign-in?why=tooMany');
	const to = ownPath(event.url.searchParams.get('to') ?? '/');
	const begun = await begin(host, host.oidc, to);
	if (!begun) redirect(303, '/sign-in?why=unreachable');
	keepAway(event, begun.away);
	redirect(303, begun.address);
};
