import type { Launch, LaunchMode } from '../launch.ts';
import { dialectOf } from '../standard.ts';
import { noteStarted } from './assignments/progress.ts';
import type { AttemptAt } from './attempts/from-event.ts';
import { launchSco } from './attempts/launch.ts';
import { launchAu } from './cmi5/launch.ts';
import type { PlatformHost } from './host.ts';

/** Where and how a launch was asked for. */
export type Asking = {
	readonly origin: string;
	readonly locale: string;
	/** SCOs are always opened in normal mode. */
	readonly launchMode: LaunchMode;
};

/** Begins a session of an attempt, of whatever standard. */
export const launch = async (
	host: PlatformHost,
	at: AttemptAt,
	asking: Asking,
): Promise<Launch> => {
	const { attempt, learner, package: one, part } = at;
	if (asking.launchMode === 'Normal')
		await noteStarted(host, { personId: learner.id, package: one });
	if (part.type === 'au') {
		// A registration came with the attempt; foreign keys see to it that it stays.
		if (attempt.registration === undefined) throw new Error('An AU without its registration.');
		const { registration } = attempt;
		return launchAu(host, { ...asking, attempt, registration, learner, package: one, au: part });
	}
	return launchSco(host, {
		attemptId: attempt.id,
		learner,
		sha256: one.sha256,
		edition: dialectOf(one.standard) === '1.2' ? '1.2' : '2004',
		sco: part,
	});
};
