/**
 * Watches for the moments when a page is going away and synchronous requests fail: the player
 * itself, or only the page in its frame.
 *
 * @returns `isLeaving` for the transport, and `watch` to be called whenever the frame has loaded
 */
export const createLeaving = (
	page: Window,
): { readonly isLeaving: () => boolean; readonly watch: (frame: Window) => void } => {
	const left = new WeakSet<Window>();
	let framed: Window | undefined;
	const note = (one: Window): void => {
		// Capture, so that this is known before the content's own listeners call Commit.
		one.addEventListener('pagehide', () => left.add(one), { capture: true });
		// Back from the browser's page cache: it lives again.
		one.addEventListener('pageshow', () => left.delete(one), { capture: true });
	};
	const isDismissing = (one: Window): boolean => {
		// `event` tells which listener is running, also before any of the listeners here has run.
		// eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to know which listener is running
		const type = one.event?.type ?? '';
		return left.has(one) || ['beforeunload', 'pagehide', 'unload'].includes(type);
	};
	note(page);
	return {
		isLeaving: () => isDismissing(page) || (framed !== undefined && isDismissing(framed)),
		watch(frame) {
			left.delete(frame);
			framed = frame;
			note(frame);
		},
	};
};
