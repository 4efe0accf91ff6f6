import { error, redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { attemptFrom } from '$lib/server/attempts/from-event';
import { textsFor } from '$lib/texts';

/**
 * Where an AU leads the learner when it has ended (cmi5 spec 10, returnURL). In the player's frame
 * it is enough to have come here: the player sees it. In a window of its own the attempt follows.
 */
export const GET: RequestHandler = async (event) => {
	const found = await attemptFrom(event);
	if (!found) error(404);
	const attempt = `/attempts/${found.attempt.id}`;
	if (event.request.headers.get('sec-fetch-dest') === 'document') redirect(303, attempt);
	const { locale } = event.locals;
	const { play } = textsFor(locale);
	const html = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${play.closedTitle}</title><p><a target="_top" href="${attempt}">${play.attempt}</a></p></html>`;
	return new Response(html, {
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'no-store',
			'content-security-policy': "default-src 'none'; frame-ancestors 'self'",
		},
	});
};
