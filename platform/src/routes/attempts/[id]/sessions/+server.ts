import { error, json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { attemptFrom } from '$lib/server/attempts/from-event';
import { launch } from '$lib/server/attempts/launch';
import { isOwnJson } from '$lib/server/body';

/** Begins a session. A POST and not the page itself: a preview or a reload of a page must begin none. */
export const POST: RequestHandler = (event) => {
	if (!isOwnJson(event.request, event.url.origin)) error(403);
	const found = attemptFrom(event);
	if (!found) error(404);
	return json(
		launch(event.locals.host, {
			attemptId: found.attempt.id,
			learner: found.learner,
			package: found.package,
		}),
	);
};
