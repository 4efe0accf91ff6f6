/** The time of one session, without what passed while the page was hidden. All in milliseconds. */
export interface SessionClock {
	readonly start: () => void;
	readonly pause: () => void;
	readonly elapsed: () => number;
}

/**
 * @param now milliseconds from any fixed point; must not run backwards with the time of day, hence not `Date`
 * @param before what the session had lasted before its page was loaded again
 */
export function createSessionClock(
	now: () => number = () => performance.now(),
	before = 0,
): SessionClock {
	let total = before;
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
