import type { Launch } from '../../launch.ts';
import { editionOf } from '../../standard.ts';
import { contentAddress } from '../content/path.ts';
import type { PlatformHost } from '../host.ts';
import type { Learner } from '../learners/learners.ts';
import type { Package } from '../packages/packages.ts';
import { findCmi } from './cmi.ts';
import { launchValues } from './launch-values.ts';
import { startSession } from './sessions.ts';

/**
 * Begins a session of an attempt: the older one, if any, may not commit from now on.
 *
 * @returns everything that the player needs
 */
export const launch = (
	host: PlatformHost,
	given: { readonly attemptId: number; readonly learner: Learner; readonly package: Package },
): Launch => {
	const stored = findCmi(host.db, given.attemptId);
	const previous = stored && {
		cmi: stored.tree,
		exit: stored.exit,
		totalSeconds: stored.totalSeconds,
	};
	const session = startSession(host.db, given.attemptId, stored?.totalSeconds ?? 0, host.now());
	return {
		attempt: given.attemptId,
		session,
		edition: editionOf(given.package.standard),
		cmi: launchValues({ manifest: given.package, learner: given.learner, previous }),
		src: contentAddress(given.package.sha256, given.package.file) + given.package.query,
	};
};
