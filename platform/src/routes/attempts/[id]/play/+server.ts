import { error, redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { launchModes } from '$lib/launch';
import { isBare } from '$lib/server/attempts/attempts';
import { attemptFrom } from '$lib/server/attempts/from-event';
import { openPart } from '$lib/server/open-part';
import { stageOf } from '$lib/server/origins';
import { createTicket } from '$lib/server/stage/tickets';
import { whoAsks } from '$lib/server/who';

/** Leads to the stage, where courses run, with a key that opens this one attempt there. */
export const GET: RequestHandler = async (event) => {
	const found = await attemptFrom(event);
	if (!found) error(404);
	const { host, locale } = event.locals;
	const { attempt, learner, package: one, part } = found;
	if (isBare(attempt)) {
		const position = part.position;
		const next = await openPart(host, { learner, package: one, position, anew: false });
		if (next === undefined) error(404);
		redirect(303, `/attempts/${next}/play`);
	}
	const asked = event.url.searchParams.get('mode');
	const mode = launchModes.find((known) => known === asked) ?? 'Normal';
	const { signIn } = whoAsks(event);
	const ticket = await createTicket(host, { attemptId: attempt.id, signIn, mode });
	redirect(303, `${stageOf(host.origins, one)}/stage/${ticket}?locale=${locale}`);
};
