export interface PageLife {
	/** The page went out of sight. It may never come back: the last safe moment on a phone. */
	readonly hidden: () => void;
	/** The page is in sight again. */
	readonly shown: () => void;
	/** The page goes away for good. */
	readonly gone: () => void;
	/** The network came back. */
	readonly online: () => void;
}

/**
 * Listens to the life of the page. Never `unload` or `beforeunload`: browsers ignore or forbid them in a
 * platform's frame, and they lose what was to be saved.
 * @returns stops listening
 */
export function watchPage(page: Window, life: PageLife): () => void {
	const visibility = () =>
		page.document.visibilityState === 'hidden' ? life.hidden() : life.shown();
	// A page that the browser keeps for the back button (persisted) is only hidden.
	const hide = (event: PageTransitionEvent) => (event.persisted ? life.hidden() : life.gone());
	const show = (event: PageTransitionEvent) => event.persisted && life.shown();
	page.document.addEventListener('visibilitychange', visibility);
	page.addEventListener('pagehide', hide);
	page.addEventListener('pageshow', show);
	page.addEventListener('online', life.online);
	return () => {
		page.document.removeEventListener('visibilitychange', visibility);
		page.removeEventListener('pagehide', hide);
		page.removeEventListener('pageshow', show);
		page.removeEventListener('online', life.online);
	};
}
