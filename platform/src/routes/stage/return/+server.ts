import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { plainPage } from '$lib/server/plain-page';
import { textsFor } from '$lib/texts';

/**
 * Where an AU leads the learner when it has ended (cmi5 spec 10, returnURL). In the player's frame
 * it is enough to have come here: the player sees it. In a window of its own the attempt follows.
 */
export const GET: RequestHandler = (event) => {
	const { host, locale } = event.locals;
	const id = event.url.searchParams.get('attempt') ?? '';
	const href = `${host.origins.app}${/^\d{1,15}$/.test(id) ? `/attempts/${id}` : '/'}`;
	if (event.request.headers.get('sec-fetch-dest') === 'document') redirect(303, href);
	const { play } = textsFor(locale);
	return plainPage({
		locale,
		title: play.closedTitle,
		sentence: play.closedSaved,
		link: { href, text: play.attempt },
		status: 200,
		framedBy: "'self'",
	});
};
