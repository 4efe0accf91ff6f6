/**
 * Runs something once the first screen stands and the browser has nothing better to do.
 * @returns takes it back
 */
export function afterFirstScreen(run: () => void): () => void {
	// Safari has no idle time to ask for.
	if (!('requestIdleCallback' in window)) {
		const timer = setTimeout(run, 1500);
		return () => clearTimeout(timer);
	}
	const handle = requestIdleCallback(run, { timeout: 5000 });
	return () => cancelIdleCallback(handle);
}
