import { error, redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { ownPath } from '$lib/server/own-path';
import { giveKey } from '$lib/server/sign-in/cookie';
import { takeAway } from '$lib/server/sign-in/oidc/away-cookie';
import { enterByOidc } from '$lib/server/sign-in/oidc/enter';
import { signOut } from '$lib/server/sign-in/sign-ins';

export const GET: RequestHandler = async (event) => {
	const { host, who } = event.locals;
	if (!host.oidc) error(404);
	const away = takeAway(event);
	const client = event.getClientAddress();
	const entered = await enterByOidc(host, host.oidc, { search: event.url.search, away, client });
	if ('why' in entered) redirect(303, `/sign-in?why=${entered.why}`);
	if (who) await signOut(host.db, who.signIn);
	giveKey(event, entered.key);
	redirect(303, ownPath(away?.to ?? '/'));
};
