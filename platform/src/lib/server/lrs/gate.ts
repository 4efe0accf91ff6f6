import { attemptWithId } from '../attempts/attempts.ts';
import type { Attempt } from '../attempts/attempts.ts';
import { findByToken, touchSession } from '../cmi5/au-sessions.ts';
import type { AuSession } from '../cmi5/au-sessions.ts';
import { actorOf } from '../cmi5/ids.ts';
import type { Actor } from '../cmi5/ids.ts';
import { sumOf } from '../keys.ts';
import type { PlatformHost } from '../host.ts';
import { learnerOf } from '../people/learner.ts';
import type { Learner } from '../people/learner.ts';
import { partAt } from '../packages/contents.ts';
import type { AssignableUnit } from '../packages/contents.ts';
import { findPackage } from '../packages/packages.ts';
import type { Package } from '../packages/packages.ts';
import { denied, granted } from '../../refusal.ts';
import type { Judged, RefusalCode } from '../../refusal.ts';

/** Everything that a token opens, and nothing else. */
export type Seat = {
	readonly session: AuSession;
	readonly attempt: Attempt;
	readonly learner: Learner;
	readonly actor: Actor;
	readonly package: Package;
	readonly au: AssignableUnit;
};

const HOUR = 60 * 60 * 1000;

/** A token that nobody has used for this long is dead; an AU that is left open may be used again. */
const IDLE = 24 * HOUR;

/**
 * After `terminated` statements are refused at once (cmi5 spec 9.3.8: the period is the platform's to
 * choose), but a document that was sent at the same moment may still be on its way.
 */
const LINGER = 60 * 1000;

const VERSION = /^1\.0(?:\.\d+)?$/;

/** The versions of xAPI that an AU may ask by (xAPI 1.0.3 part three, 3.3). */
export const judgeVersion = (headers: Headers): RefusalCode | undefined =>
	VERSION.test(headers.get('x-experience-api-version') ?? '') ? undefined : 'version';

/** Courses come from this very origin; a page of another site has no business here. */
export const judgeOrigin = (headers: Headers, origin: string): RefusalCode | undefined => {
	const from = headers.get('origin');
	return from === null || from === origin ? undefined : 'foreign-origin';
};

const tokenIn = (headers: Headers): string | undefined =>
	/^Basic +([\w+/=-]+)$/i.exec(headers.get('authorization') ?? '')?.[1];

/** The session of a request, alive or not; a refusal when there is none at all. */
export const sessionOf = async (
	host: PlatformHost,
	headers: Headers,
): Promise<Judged<AuSession>> => {
	const token = tokenIn(headers);
	if (token === undefined) return denied('no-token');
	const session = await findByToken(host.db, sumOf(token));
	return session ? granted(session) : denied('unknown-token');
};

/** Whether a session may still ask, and if not, why. */
export const judgeSession = (session: AuSession, now: Date): RefusalCode | undefined => {
	if (session.isReplaced) return 'session-replaced';
	const { endedAt, usedAt } = session;
	if (endedAt !== undefined && now.getTime() - Date.parse(endedAt) > LINGER) return 'session-ended';
	return now.getTime() - Date.parse(usedAt) > IDLE ? 'token-expired' : undefined;
};

/** Keeps a session's token alive; written at most once an hour. */
export const keepAlive = async (host: PlatformHost, session: AuSession): Promise<void> => {
	const now = host.now();
	if (now.getTime() - Date.parse(session.usedAt) > HOUR)
		await touchSession(host.db, session.id, now);
};

/** What a session is of. Foreign keys see to it that all of it is there. */
export const seatOf = async (host: PlatformHost, session: AuSession): Promise<Seat> => {
	const attempt = await attemptWithId(host.db, session.attemptId);
	const one = attempt && (await findPackage(host.db, attempt.packageSha256));
	const au = one && partAt(one.contents, attempt.part);
	if (!attempt || !one || au?.type !== 'au') throw new Error('A session of an AU without its AU.');
	const learner = await learnerOf(host.db, attempt.learnerId);
	return { session, attempt, learner, actor: actorOf(learner), package: one, au };
};
