import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { fetchToken } from '$lib/server/cmi5/fetch-token';
import { judgeOrigin } from '$lib/server/lrs/gate';

/** Gives an AU its token, once. The status is 200 also for an error (cmi5 spec 8.2.2). */
export const POST: RequestHandler = async ({ locals, request, url }) =>
	json(
		judgeOrigin(request.headers, url.origin)
			? { 'error-code': '2', 'error-text': 'Only a course on this platform may ask.' }
			: await fetchToken(locals.host, url.searchParams.get('key') ?? ''),
		{ headers: { 'cache-control': 'no-store' } },
	);
