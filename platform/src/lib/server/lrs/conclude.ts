import { markCompleted } from '../attempts/attempts.ts';
import { noteDone } from '../assignments/progress.ts';
import { isMovedOn, progressIn } from '../cmi5/progress.ts';
import { satisfy } from '../cmi5/satisfy.ts';
import type { PlatformHost } from '../host.ts';
import type { Seat } from './gate.ts';
import { listDefined } from './statements.ts';

/**
 * Notes what the statements of an AU have led to: the attempt done, blocks and the course satisfied.
 * To conclude twice changes nothing. Within a transaction of the caller's.
 */
export const conclude = async (host: PlatformHost, seat: Seat): Promise<void> => {
	const { attempt, au, learner, session } = seat;
	const reached = progressIn(await listDefined(host.db, attempt.id));
	const isDone =
		reached.completion === 'completed' ||
		(au.moveOn !== 'NotApplicable' && isMovedOn(au.moveOn, reached));
	if (isDone && attempt.completedAt === undefined) {
		await markCompleted(host.db, attempt.id, host.now());
		await noteDone(host, { personId: learner.id, package: seat.package });
	}
	const { registration } = session;
	await satisfy(host, { registration, learner, package: seat.package }, session.id);
};
