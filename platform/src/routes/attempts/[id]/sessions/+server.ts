import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import type { RequestHandler } from './$types';
import { launchModes } from '$lib/launch';
import { attemptFrom } from '$lib/server/attempts/from-event';
import { isOwnJson, lengthOf } from '$lib/server/body';
import { launch } from '$lib/server/launch';

const LIMIT = 1000;

const asked = v.pipe(
	v.string(),
	v.parseJson(),
	v.object({ mode: v.optional(v.picklist(launchModes), 'Normal') }),
);

/** Begins a session. A POST and not the page itself: a preview or a reload of a page must begin none. */
export const POST: RequestHandler = async (event) => {
	if (!isOwnJson(event.request, event.url.origin)) error(403);
	if ((lengthOf(event.request) ?? Infinity) > LIMIT) error(413);
	const body = v.safeParse(asked, await event.request.text());
	if (!body.success) error(400);
	const found = await attemptFrom(event);
	if (!found) error(404);
	const { origin } = event.url;
	const { host, locale } = event.locals;
	return json(await launch(host, found, { origin, locale, launchMode: body.output.mode }));
};
