import { toDuration } from '../attempts/time.ts';
import type { PlatformHost } from '../host.ts';
import { lastHeard } from '../lrs/statements.ts';
import { partAt } from '../packages/contents.ts';
import type { Package } from '../packages/packages.ts';
import { findAttempt } from '../attempts/attempts.ts';
import type { Learner } from '../people/learner.ts';
import { listCurrent, replaceSession } from './au-sessions.ts';
import type { AuSession } from './au-sessions.ts';
import { activityId, actorOf } from './ids.ts';
import { say } from './platform-statements.ts';

type Given = {
	readonly registration: string;
	readonly learner: Learner;
	readonly package: Package;
};

/** From `launched` to what the AU said last (cmi5 spec 9.5.4.2). */
const durationOf = async (host: PlatformHost, session: AuSession): Promise<string> => {
	const last = (await lastHeard(host.db, session.id)) ?? session.startedAt;
	return toDuration((Date.parse(last) - Date.parse(session.startedAt)) / 1000);
};

const abandon = async (host: PlatformHost, given: Given, session: AuSession): Promise<void> => {
	const { registration, learner, package: one } = given;
	const attempt = await findAttempt(host.db, learner.id, session.attemptId);
	const au = attempt && partAt(one.contents, attempt.part);
	if (!au) return;
	await say(
		host.db,
		{
			verb: 'abandoned',
			actor: actorOf(learner),
			registration,
			session: session.id,
			object: { id: activityId(one.identifier, 'au', au.id) },
			publisherId: au.id,
			attemptId: session.attemptId,
			result: { duration: await durationOf(host, session) },
		},
		host.now(),
	);
};

/**
 * Closes the sessions of a registration before a new launch: their keys open nothing any more, and
 * of those that never said `terminated` the platform says that they were abandoned (cmi5 spec
 * 9.3.6). Within a transaction of the caller's.
 */
export const closeEarlier = async (host: PlatformHost, given: Given): Promise<void> => {
	for (const session of await listCurrent(host.db, given.registration)) {
		// An end stands there only when the AU itself has said `terminated`.
		if (session.endedAt === undefined) await abandon(host, given, session);
		await replaceSession(host.db, session.id, host.now());
	}
};
