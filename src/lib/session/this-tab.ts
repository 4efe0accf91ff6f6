/** What one tab knows of itself, and no other does. */
export interface ThisTab {
	/** The attempt that this page had before it was loaded again; `''` for a page that is new. */
	readonly attempt: () => string;
	readonly remember: (attempt: string) => void;
}

/**
 * A platform that has seen the page go may give it no second session; then only the tab knows whose attempt it was.
 * A new page in the same tab may be somebody else's: it gets nothing.
 *
 * @param place names the course and path
 */
export function createThisTab(page: Window, place: string): ThisTab {
	const name = `${place}.tab`;
	let known = '';
	return {
		attempt: () => {
			try {
				const [entry] = page.performance.getEntriesByType('navigation');
				const isReload = entry !== undefined && 'type' in entry && entry.type === 'reload';
				return (isReload && page.sessionStorage.getItem(name)) || '';
			} catch {
				return '';
			}
		},
		remember: (attempt) => {
			if (attempt === known) return;
			known = attempt;
			try {
				page.sessionStorage.setItem(name, attempt);
			} catch {
				// Blocked.
			}
		},
	};
}
