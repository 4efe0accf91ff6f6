type Opening = typeof window.open;

/** The windows that a course has opened from its frame: some courses live in one of their own. */
const createOpened = () => {
	const opened = new Set<Window>();
	const noted = new WeakSet<Document>();
	return {
		list: (): readonly Window[] => [...opened].filter(({ closed }) => !closed),
		/** From now on whatever `one` opens is known. A page has to be noted once. */
		note(one: Window): void {
			if (noted.has(one.document)) return;
			noted.add(one.document);
			const open = one.open.bind(one);
			const noting: Opening = (...given) => {
				const other = open(...given);
				if (other) opened.add(other);
				return other;
			};
			one.open = noting;
		},
	};
};

/** Which listener is running in a window; nothing when it is another site's. */
const eventIn = (one: Window): string => {
	try {
		// eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to know which listener is running
		return one.event?.type ?? '';
	} catch {
		return '';
	}
};

/**
 * Watches for the moments when a page is going away and synchronous requests fail: the player
 * itself, the page in its frame, or a window that this page has opened.
 *
 * @returns `isLeaving` for the transport, and `watch` to be called before the frame gets its address
 *   and whenever it has loaded
 */
export const createLeaving = (
	page: Window,
): { readonly isLeaving: () => boolean; readonly watch: (frame: Window) => void } => {
	const left = new WeakSet<Window>();
	const opened = createOpened();
	let framed: Window | undefined;
	const note = (one: Window): void => {
		// Capture, so that this is known before the content's own listeners call Commit.
		one.addEventListener('pagehide', () => left.add(one), { capture: true });
		// Back from the browser's page cache: it lives again.
		one.addEventListener('pageshow', () => left.delete(one), { capture: true });
	};
	// The running listener tells also before any of the listeners here has run.
	const isDismissing = (one: Window): boolean =>
		left.has(one) || ['beforeunload', 'pagehide', 'unload'].includes(eventIn(one));
	note(page);
	return {
		isLeaving: () =>
			isDismissing(page) ||
			(framed !== undefined && isDismissing(framed)) ||
			opened.list().some(isDismissing),
		watch(frame) {
			left.delete(frame);
			framed = undefined;
			try {
				note(frame);
				opened.note(frame);
				framed = frame;
			} catch {
				// A page of another site is in the frame. It cannot reach the API, so it cannot call Commit.
			}
		},
	};
};
