import type { Commit, CommitOutcome, CommitRequest } from '../../launch.ts';
import { dialectOf } from '../../standard.ts';
import type { Edition } from '../../standard.ts';
import { noteDone } from '../assignments/progress.ts';
import { inTransaction, lock } from '../db/database.ts';
import type { PlatformHost } from '../host.ts';
import { courseOf, standardOf } from '../packages/packages.ts';
import { findAttempt, markCompleted } from './attempts.ts';
import type { Attempt } from './attempts.ts';
import { appendCalls } from './calls.ts';
import { storeCmi } from './cmi.ts';
import { derive } from './derive.ts';
import { endSession, findSession, noteCommit } from './sessions.ts';
import type { Session } from './sessions.ts';

/** May this commit be stored? Pure: the whole rule about order stands here. */
const judge = (
	attempt: Attempt,
	session: Session,
	seq: number,
): Exclude<CommitOutcome, 'logged' | 'unknown-session'> => {
	if (attempt.currentSession !== session.id) return 'superseded';
	// Before `ended`: a finish that is sent twice was stored the first time, and that is no error.
	if (seq <= session.lastSeq) return 'late';
	return session.endedAt === undefined ? 'stored' : 'ended';
};

/** The API that an attempt's course calls; nothing when it talks to the LRS instead. */
const editionOf = async (host: PlatformHost, attempt: Attempt): Promise<Edition | undefined> => {
	const standard = await standardOf(host.db, attempt.packageSha256);
	const dialect = standard && dialectOf(standard);
	return dialect === 'cmi5' ? undefined : dialect;
};

type At = { readonly attempt: Attempt; readonly session: Session; readonly edition: Edition };

const store = async (
	host: PlatformHost,
	{ attempt, session, edition }: At,
	commit: Commit,
): Promise<void> => {
	const now = host.now();
	const { sessionSeconds, ...derived } = derive(edition, commit);
	await storeCmi(host.db, {
		...derived,
		attemptId: attempt.id,
		sessionId: session.id,
		seq: commit.seq,
		committedAt: now.toISOString(),
		tree: commit.cmi,
		totalSeconds: session.baseSeconds + sessionSeconds,
	});
	if (commit.call) await appendCalls(host.db, session.id, [commit.call]);
	await noteCommit(host.db, session.id, commit.seq);
	if (commit.finish) await endSession(host.db, session.id, now);
	if (derived.completion !== 'completed' || attempt.completedAt !== undefined) return;
	await markCompleted(host.db, attempt.id, now);
	const course = await courseOf(host.db, attempt.packageSha256);
	if (course) await noteDone(host, { personId: attempt.learnerId, package: course });
};

/**
 * Takes what a player sends: logs its calls, and stores its values when no newer ones are there.
 * When this gives `stored`, the database has written it to disk.
 *
 * @param of the attempt, and the learner who must own it
 */
export const takeCommit = (
	host: PlatformHost,
	of: { readonly attemptId: number; readonly learnerId: number },
	request: CommitRequest,
): Promise<CommitOutcome> =>
	inTransaction(host, async (host) => {
		await lock(host.db, 'attempts', of.attemptId);
		const attempt = await findAttempt(host.db, of.learnerId, of.attemptId);
		const session = await findSession(host.db, request.session);
		if (!attempt || !session || session.attemptId !== attempt.id) return 'unknown-session';
		const edition = await editionOf(host, attempt);
		if (!edition) return 'unknown-session';
		await appendCalls(host.db, session.id, request.calls);
		if (!request.commit) return 'logged';
		const outcome = judge(attempt, session, request.commit.seq);
		if (outcome === 'stored') await store(host, { attempt, session, edition }, request.commit);
		return outcome;
	});
