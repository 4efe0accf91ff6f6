import type { Standard } from '../standard.ts';
import { listAttempts } from './attempts/attempts.ts';
import { findCmi } from './attempts/cmi.ts';
import { stateOf } from './attempts/state.ts';
import type { AttemptState } from './attempts/state.ts';
import type { PlatformHost } from './host.ts';
import type { Learner } from './learners/learners.ts';
import { isSameCourse, listPackages } from './packages/packages.ts';

/** One package as the shelf shows it. */
export type ShelfItem = {
	readonly sha256: string;
	readonly title: string;
	readonly standard: Standard;
	readonly version: string;
	readonly bytes: number;
	/** A newer package of the same course and standard stands here too. */
	readonly isOlder: boolean;
	/** Of the newest attempt. */
	readonly state: AttemptState;
	/** Newest first. */
	readonly attempts: readonly ShelfAttempt[];
};

export type ShelfAttempt = {
	readonly id: number;
	readonly createdAt: string;
	readonly state: AttemptState;
};

/** Everything on the shelf, with how far a learner has come in each package. */
export const readShelf = (host: PlatformHost, learner: Learner): readonly ShelfItem[] => {
	const attempts = listAttempts(host.db, learner.id);
	const packages = listPackages(host.db);
	return packages.map((one) => {
		const own = attempts
			.filter(({ packageSha256 }) => packageSha256 === one.sha256)
			.map(({ id, createdAt }) => ({ id, createdAt, state: stateOf(findCmi(host.db, id)) }));
		return {
			sha256: one.sha256,
			title: one.title,
			standard: one.standard,
			version: one.version,
			bytes: one.bytes,
			isOlder: packages.find((other) => isSameCourse(one, other)) !== one,
			state: own[0]?.state ?? 'not-started',
			attempts: own,
		};
	});
};
