/**
 * Runs something once the page has been painted. Many platforms store synchronously and block the page for as long as
 * their network takes: the learner sees the consequence of a choice first.
 * @returns cancels it, if it has not run
 */
export function afterPaint(page: Window, run: () => void): () => void {
	let done = false;
	const once = () => {
		if (done) return;
		done = true;
		run();
	};
	// The first frame paints what the click changed; what is queued from the second comes after it.
	page.requestAnimationFrame(() => page.requestAnimationFrame(() => page.setTimeout(once)));
	// A hidden page gets no frames.
	const timer = page.setTimeout(once, 400);
	return () => {
		done = true;
		page.clearTimeout(timer);
	};
}
