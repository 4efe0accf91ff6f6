import type { Learner } from './people/learner.ts';
import type { SignedIn } from './sign-in/sign-ins.ts';

type Event = { readonly locals: { readonly who: SignedIn | undefined } };

/** Who is asking. Throws where the rights let in somebody who is not signed in. */
export const whoAsks = ({ locals }: Event): SignedIn => {
	if (!locals.who) throw new Error('Nobody is signed in here.');
	return locals.who;
};

/** The same, as courses see them. */
export const learnerWhoAsks = (event: Event): Learner => whoAsks(event).person;
