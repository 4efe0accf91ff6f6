import type { ScormLaunch } from '../../launch.ts';
import type { Edition } from '../../standard.ts';
import { contentAddress } from '../content/path.ts';
import { inTransaction } from '../db/database.ts';
import type { PlatformHost } from '../host.ts';
import type { Learner } from '../learners/learners.ts';
import type { Sco } from '../packages/contents.ts';
import { findCmi } from './cmi.ts';
import { launchValues } from './launch-values.ts';
import { insertSession } from './sessions.ts';

/**
 * Begins a session of an attempt at a SCO: the older one, if any, may not commit from now on.
 *
 * @returns everything that the player needs
 */
export const launchSco = (
	host: PlatformHost,
	given: {
		readonly attemptId: number;
		readonly learner: Learner;
		readonly sha256: string;
		readonly edition: Edition;
		readonly sco: Sco;
	},
): ScormLaunch => {
	const { attemptId, edition, learner, sco } = given;
	const stored = findCmi(host.db, attemptId);
	const previous = stored && {
		cmi: stored.tree,
		exit: stored.exit,
		totalSeconds: stored.totalSeconds,
	};
	const session = inTransaction(host.db, () =>
		insertSession(host.db, attemptId, stored?.totalSeconds ?? 0, host.now()),
	);
	return {
		dialect: edition,
		attempt: attemptId,
		session,
		cmi: launchValues({ edition, sco, learner, previous }),
		src: contentAddress(given.sha256, sco.file) + sco.query,
	};
};
