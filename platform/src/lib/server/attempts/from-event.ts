import type { PlatformHost } from '../host.ts';
import type { SignedIn } from '../sign-in/sign-ins.ts';
import { learnerWhoAsks } from '../who.ts';
import type { Learner } from '../people/learner.ts';
import { partAt } from '../packages/contents.ts';
import type { Part } from '../packages/contents.ts';
import { findPackage } from '../packages/packages.ts';
import type { Package } from '../packages/packages.ts';
import { findAttempt } from './attempts.ts';
import type { Attempt } from './attempts.ts';

type AttemptEvent = {
	readonly locals: { readonly host: PlatformHost; readonly who: SignedIn | undefined };
	readonly params: { readonly id: string };
};

/** An attempt with everything that it hangs together with. */
export type AttemptAt = {
	readonly attempt: Attempt;
	readonly learner: Learner;
	readonly package: Package;
	readonly part: Part;
};

/** The attempt that an address names, if it is the current learner's. */
export const attemptFrom = async (event: AttemptEvent): Promise<AttemptAt | undefined> => {
	const { db } = event.locals.host;
	const learner = learnerWhoAsks(event);
	if (!/^\d{1,15}$/.test(event.params.id)) return undefined;
	const attempt = await findAttempt(db, learner.id, Number(event.params.id));
	const one = attempt && (await findPackage(db, attempt.packageSha256));
	const part = one && partAt(one.contents, attempt.part);
	return part ? { attempt, learner, package: one, part } : undefined;
};
