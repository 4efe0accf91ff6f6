import type { ScormLaunch } from '../../launch.ts';
import type { Edition } from '../../standard.ts';
import { contentAddress } from '../content/path.ts';
import { inTransaction, lock } from '../db/database.ts';
import type { PlatformHost } from '../host.ts';
import type { Learner } from '../people/learner.ts';
import type { Sco } from '../packages/contents.ts';
import { findCmi } from './cmi.ts';
import { launchValues } from './launch-values.ts';
import { insertSession } from './sessions.ts';

/** A commit of the older session comes before all of this, or after it and is refused. */
const begin = (host: PlatformHost, attemptId: number) =>
	inTransaction(host, async ({ db, now }) => {
		await lock(db, 'attempts', attemptId);
		const stored = await findCmi(db, attemptId);
		const session = await insertSession(db, attemptId, stored?.totalSeconds ?? 0, now());
		return { session, stored };
	});

/**
 * Begins a session of an attempt at a SCO: the older one, if any, may not commit from now on.
 *
 * @returns everything that the player needs
 */
export const launchSco = async (
	host: PlatformHost,
	given: {
		readonly attemptId: number;
		readonly learner: Learner;
		readonly sha256: string;
		readonly edition: Edition;
		readonly sco: Sco;
	},
): Promise<ScormLaunch> => {
	const { attemptId, edition, learner, sco } = given;
	const { session, stored } = await begin(host, attemptId);
	const previous = stored && {
		cmi: stored.tree,
		exit: stored.exit,
		totalSeconds: stored.totalSeconds,
	};
	return {
		dialect: edition,
		attempt: attemptId,
		session,
		cmi: launchValues({ edition, sco, learner, previous }),
		src: contentAddress(given.sha256, sco.file) + sco.query,
	};
};
