import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { takeKey } from '$lib/server/sign-in/cookie';
import { signOut } from '$lib/server/sign-in/sign-ins';
import { whoAsks } from '$lib/server/who';

export const POST: RequestHandler = async (event) => {
	await signOut(event.locals.host.db, whoAsks(event).signIn);
	takeKey(event);
	redirect(303, '/sign-in?out');
};
