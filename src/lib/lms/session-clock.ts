/** The time of one session, without what passed while the page was hidden. All in milliseconds. */
export interface SessionClock {
	readonly start: () => void;
	readonly pause: () => void;
	readonly elapsed: () => number;
}

/** @param now milliseconds from any fixed point; must not run backwards with the time of day, hence not `Date`. */
export function createSessionClock(now: () => number = () => performance.now()): SessionClock {
	let total = 0;
	let since: number | undefined;
	const elapsed = () => total + (since === undefined ? 0 : Math.max(0, now() - since));
	return {
		start: () => (since ??= now()),
		pause: () => {
			total = elapsed();
			since = undefined;
		},
		elapsed,
	};
}
