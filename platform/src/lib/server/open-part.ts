import { createAttempt, isBare, listRegistered, openAttempt } from './attempts/attempts.ts';
import { insertRegistration, newestRegistration } from './cmi5/registrations.ts';
import { satisfy } from './cmi5/satisfy.ts';
import { inTransaction, lock } from './db/database.ts';
import type { PlatformHost } from './host.ts';
import type { Learner } from './people/learner.ts';
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

/** Of a registration whose statements are deleted by now there is nothing to go on with. */
const isEmptied = async ({ db }: PlatformHost, registration: string): Promise<boolean> =>
	(await listRegistered(db, registration)).some(isBare);

/** The AUs of a course share a registration; to begin anew is to register anew (cmi5 spec 3). */
const registrationFor = async (
	host: PlatformHost,
	{ learner, package: one, anew }: ToOpen,
): Promise<string> => {
	const of = { learnerId: learner.id, packageSha256: one.sha256 };
	const newest = await newestRegistration(host.db, learner.id, one.sha256);
	if (newest !== undefined && !anew && !(await isEmptied(host, newest))) return newest;
	const registration = await insertRegistration(host.db, of, host.now());
	await satisfy(host, { registration, learner, package: one });
	return registration;
};

const attemptAt = async (host: PlatformHost, given: ToOpen, part: Part): Promise<number> => {
	// Two windows that open the same at once come to the same attempt.
	await lock(host.db, 'people', given.learner.id);
	const of = {
		learnerId: given.learner.id,
		packageSha256: given.package.sha256,
		part: part.position,
		registration: part.type === 'au' ? await registrationFor(host, given) : undefined,
	};
	const begin = given.anew ? createAttempt : openAttempt;
	return begin(host.db, of, host.now());
};

/**
 * Opens a SCO or an AU.
 *
 * @returns the id of the attempt; nothing when the package has no such part
 */
export const openPart = async (host: PlatformHost, given: ToOpen): Promise<number | undefined> => {
	const part = partAt(given.package.contents, given.position);
	return part && inTransaction(host, (host) => attemptAt(host, given, part));
};
