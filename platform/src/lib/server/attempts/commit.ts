import type { Commit, CommitOutcome, CommitRequest } from '../../launch.ts';
import { dialectOf, isStandard } from '../../standard.ts';
import type { Edition } from '../../standard.ts';
import { noteDone } from '../assignments/progress.ts';
import { inTransaction } from '../db/database.ts';
import type { PlatformHost } from '../host.ts';
import { courseOf } from '../packages/packages.ts';
import { holdAttempt, markCompleted } from './attempts.ts';
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

/** The API that a course calls; nothing when it talks to the LRS instead. */
const editionOf = (standard: string): Edition | undefined => {
	const dialect = isStandard(standard) ? dialectOf(standard) : 'cmi5';
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
		const found = await holdAttempt(host.db, of);
		// After that has waited for its turn: what the session says must not be older.
		const session = await findSession(host.db, request.session);
		const edition = found && editionOf(found.standard);
		if (!found || !edition || session?.attemptId !== of.attemptId) return 'unknown-session';
		const { calls, commit } = request;
		const outcome = commit ? judge(found.attempt, session, commit.seq) : 'logged';
		const isStored = commit !== undefined && outcome === 'stored';
		const own = isStored && commit.call ? [commit.call] : [];
		await appendCalls(host.db, session.id, [...calls, ...own]);
		if (isStored) await store(host, { attempt: found.attempt, session, edition }, commit);
		return outcome;
	});
