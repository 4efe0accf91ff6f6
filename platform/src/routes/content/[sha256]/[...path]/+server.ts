import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { respondWithFile } from '$lib/server/content/respond';
import { isAtHome } from '$lib/server/origins';
import { courseOf } from '$lib/server/packages/packages';

/** The address holds a sum that only who has been led here, or has the zip, can know. */
export const GET: RequestHandler = async ({ locals, params, request }) => {
	const course = await courseOf(locals.host.db, params.sha256);
	// On the stage of another course its code would be taken for that one's.
	if (!course || !isAtHome(locals.side, course)) error(404);
	return respondWithFile(locals.host, params, request);
};
