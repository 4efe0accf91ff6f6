import type { PlatformHost } from '../host.ts';
import { defaultLearner } from './learners.ts';
import type { Learner } from './learners.ts';

/**
 * Who is asking. Today always the one learner of this machine; when people log in, their session is
 * read here, and nowhere else has to change.
 */
export const currentLearner = (event: {
	readonly locals: { readonly host: PlatformHost };
}): Promise<Learner> => defaultLearner(event.locals.host.db);
