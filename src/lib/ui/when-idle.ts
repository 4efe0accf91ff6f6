/**
 * Runs something once the browser has nothing better to do, at the latest after a while.
 * @param limit milliseconds
 * @returns takes it back
 */
export function whenIdle(run: () => void, limit: number): () => void {
	// Safari has no idle time to ask for.
	if (!('requestIdleCallback' in window)) {
		const timer = setTimeout(run);
		return () => {
			clearTimeout(timer);
		};
	}
	const handle = requestIdleCallback(run, { timeout: limit });
	return () => {
		cancelIdleCallback(handle);
	};
}
