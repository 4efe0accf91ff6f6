import { objectIn } from './lrs.ts';

/** What a session has to know of itself after its page was loaded again. */
export interface Shelved {
	/** The platform gives it once. */
	readonly token: string;
	/** When the session began, ISO 8601: what is said once is said again in the same words. */
	readonly began: string;
	/** The platform has heard that the session began. */
	readonly initialized: boolean;
	/** Nothing may be said any more. */
	readonly terminated: boolean;
	/** The time of the session before the page went away, ms. */
	readonly ms: number;
}

/** Where a session outlives a reload of its page, and no longer. */
export interface SessionShelf {
	readonly read: () => Shelved | undefined;
	readonly write: (shelved: Shelved) => void;
}

/**
 * A session's place in this tab: a page that is loaded again goes on with it.
 * Blocked storage keeps nothing: then a reload needs a new launch.
 * Source: cmi5 best practice 17, “Persist AU session state”.
 *
 * @param name of the launch; each has a fetch address of its own
 */
export function sessionShelf(storage: () => Storage, name: string): SessionShelf {
	const key = `cmi5.${name}`;
	return {
		read: () => {
			try {
				return shelvedIn(storage().getItem(key) ?? '');
			} catch {
				return undefined;
			}
		},
		write: (shelved) => {
			try {
				storage().setItem(key, JSON.stringify(shelved));
			} catch {
				// Blocked.
			}
		},
	};
}

function shelvedIn(text: string): Shelved | undefined {
	const { token, began, initialized, terminated, ms } = objectIn(text) ?? {};
	if (typeof token !== 'string' || typeof began !== 'string') return undefined;
	return {
		token,
		began,
		initialized: initialized === true,
		terminated: terminated === true,
		ms: typeof ms === 'number' ? ms : 0,
	};
}
