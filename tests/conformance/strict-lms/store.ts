import type { Values } from './values.ts';

/** What the platform keeps of one learner between launches, and how it is doing. */
export interface Store {
	values: Values;
	/** The server says no. */
	failsCommits: boolean;
	/** There is no network. */
	offline: boolean;
	/** The page is being left: some platforms take no commit then. */
	leaving?: boolean;
}
