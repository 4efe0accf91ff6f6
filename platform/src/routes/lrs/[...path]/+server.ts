import type { RequestHandler } from './$types';
import { respondToXapi } from '$lib/server/lrs/respond';

// Some libraries end their addresses with a slash; a redirect would lose what they send.
export const trailingSlash = 'ignore';

const handle: RequestHandler = ({ locals, params, request }) =>
	respondToXapi(locals.host, request, params.path);

export const GET = handle;
export const POST = handle;
export const PUT = handle;
export const DELETE = handle;

/** Courses are on this very origin and never ask first; nobody else is let in. */
export const OPTIONS: RequestHandler = ({ request, url }) =>
	new Response(null, {
		status: request.headers.get('origin') === url.origin ? 204 : 403,
		headers: { allow: 'GET, POST, PUT, DELETE, OPTIONS' },
	});
