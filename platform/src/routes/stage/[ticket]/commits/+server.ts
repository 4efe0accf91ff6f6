import { error, json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { takeCommit } from '$lib/server/attempts/commit';
import { parseCommitRequest } from '$lib/server/attempts/commit-request';
import { isOwnJson, lengthOf } from '$lib/server/body';
import { holderFrom } from '$lib/server/stage/from-event';
import type { CommitOutcome } from '$lib/launch';

/** Room for a full 2004 record with 250 interactions and their log. */
const LIMIT = 4 * 1024 * 1024;

const status: Readonly<Record<CommitOutcome, number>> = {
	stored: 200,
	logged: 200,
	late: 200,
	superseded: 409,
	ended: 409,
	'unknown-session': 404,
};

/** Takes a commit. The answer goes out when the database has it on disk, never before. */
export const POST: RequestHandler = async (event) => {
	if (!isOwnJson(event.request, event.url.origin)) error(403);
	if ((lengthOf(event.request) ?? Infinity) > LIMIT) error(413);
	const request = parseCommitRequest(await event.request.text());
	if (!request) error(400);
	const { attemptId, learnerId } = await holderFrom(event);
	const outcome = await takeCommit(event.locals.host, { attemptId, learnerId }, request);
	return json({ outcome }, { status: status[outcome] });
};
