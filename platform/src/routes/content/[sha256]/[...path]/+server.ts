import type { RequestHandler } from './$types';
import { respondWithFile } from '$lib/server/content/respond';

export const GET: RequestHandler = ({ locals, params, request }) =>
	respondWithFile(locals.host, params, request);
