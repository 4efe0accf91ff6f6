import { error, json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { isOwnJson, lengthOf } from '$lib/server/body';
import { launch } from '$lib/server/launch';
import { ticketFrom } from '$lib/server/stage/from-event';

const LIMIT = 1000;

/** Begins a session. A POST and not the page itself: a preview or a reload of a page must begin none. */
export const POST: RequestHandler = async (event) => {
	if (!isOwnJson(event.request, event.url.origin)) error(403);
	if ((lengthOf(event.request) ?? Infinity) > LIMIT) error(413);
	const { mode, ...found } = await ticketFrom(event);
	const { origin } = event.url;
	const { host, locale } = event.locals;
	return json(await launch(host, found, { origin, locale, launchMode: mode }));
};
