import { randomUUID } from 'node:crypto';
import { listRegistered } from '../attempts/attempts.ts';
import type { PlatformHost } from '../host.ts';
import type { Learner } from '../people/learner.ts';
import { listDefined, objectsOf } from '../lrs/statements.ts';
import { partsOf } from '../packages/contents.ts';
import type { Package } from '../packages/packages.ts';
import { activityId, actorOf } from './ids.ts';
import { say } from './platform-statements.ts';
import { isMovedOn, progressIn } from './progress.ts';
import { satisfiedWholes } from './satisfaction.ts';
import type { Whole } from './satisfaction.ts';
import { activityTypes, verbs } from './words.ts';

/** A registration with what it is of. */
export type Registered = {
	readonly registration: string;
	readonly learner: Learner;
	readonly package: Package;
};

const satisfiedAus = async (host: PlatformHost, { registration, package: one }: Registered) => {
	const attempts = await listRegistered(host.db, registration);
	const satisfied = new Set<number>();
	for (const part of partsOf(one.contents)) {
		const attempt = attempts.find((each) => each.part === part.position);
		const reached = progressIn(attempt ? await listDefined(host.db, attempt.id) : []);
		if (part.type === 'au' && isMovedOn(part.moveOn, reached)) satisfied.add(part.position);
	}
	return satisfied;
};

const objectOf = (one: Package, whole: Whole) => {
	const kind = whole === 'course' ? 'course' : 'block';
	const publisherId = one.contents.find(({ position }) => position === whole)?.id ?? one.identifier;
	const id = activityId(one.identifier, kind, publisherId);
	return { publisherId, object: { id, definition: { type: activityTypes[kind] } } };
};

/**
 * Says of every block, and of the course, that it is satisfied, once in a registration and as soon
 * as it is so (cmi5 spec 9.3.9, 9.6.1). Within a transaction of the caller's.
 *
 * @param session the launch that was the cause; none when the learner has just been registered
 */
export const satisfy = async (
	host: PlatformHost,
	of: Registered,
	session?: string,
): Promise<void> => {
	const said = await objectsOf(host.db, of.registration, verbs.satisfied);
	const id = session ?? randomUUID();
	for (const whole of satisfiedWholes(of.package.contents, await satisfiedAus(host, of))) {
		const about = objectOf(of.package, whole);
		if (said.has(about.object.id)) continue;
		const { registration } = of;
		const own = { verb: 'satisfied', actor: actorOf(of.learner), registration } as const;
		await say(host.db, { ...own, ...about, session: id }, host.now());
	}
};
