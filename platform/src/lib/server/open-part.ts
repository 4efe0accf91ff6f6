import { createAttempt, openAttempt } from './attempts/attempts.ts';
import { insertRegistration, newestRegistration } from './cmi5/registrations.ts';
import { satisfy } from './cmi5/satisfy.ts';
import { inTransaction } from './db/database.ts';
import type { PlatformHost } from './host.ts';
import type { Learner } from './learners/learners.ts';
import { partAt } from './packages/contents.ts';
import type { Part } from './packages/contents.ts';
import type { Package } from './packages/packages.ts';

/** What is to be opened: the newest attempt at it, or one begun anew. */
export type ToOpen = {
	readonly learner: Learner;
	readonly package: Package;
	/** Position of the SCO or AU. */
	readonly position: number;
	readonly anew: boolean;
};

/** The AUs of a course share a registration; to begin anew is to register anew (cmi5 spec 3). */
const registrationFor = (host: PlatformHost, { learner, package: one, anew }: ToOpen): string => {
	const of = { learnerId: learner.id, packageSha256: one.sha256 };
	const newest = newestRegistration(host.db, learner.id, one.sha256);
	if (newest !== undefined && !anew) return newest;
	const registration = insertRegistration(host.db, of, host.now());
	satisfy(host, { registration, learner, package: one });
	return registration;
};

const attemptAt = (host: PlatformHost, given: ToOpen, part: Part): number => {
	const of = {
		learnerId: given.learner.id,
		packageSha256: given.package.sha256,
		part: part.position,
		registration: part.type === 'au' ? registrationFor(host, given) : undefined,
	};
	const begin = given.anew ? createAttempt : openAttempt;
	return begin(host.db, of, host.now());
};

/**
 * Opens a SCO or an AU.
 *
 * @returns the id of the attempt; nothing when the package has no such part
 */
export const openPart = (host: PlatformHost, given: ToOpen): number | undefined => {
	const part = partAt(given.package.contents, given.position);
	return part && inTransaction(host.db, () => attemptAt(host, given, part));
};
