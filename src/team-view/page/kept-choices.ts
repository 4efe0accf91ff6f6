/** What this page keeps in the browser begins so. */
const PREFIX = 'ogonblick.team-view.';

/**
 * What the browser keeps of how reports are read. Every access may fail (private windows, blocked storage); then nothing
 * is remembered, and nothing else is lost.
 */
export const keptChoices = {
	/** `''` when nothing is kept under this signature. */
	read: (signature: string): string =>
		attempt(() => localStorage.getItem(PREFIX + signature) ?? '', ''),
	keep: (signature: string, text: string): void =>
		attempt(() => localStorage.setItem(PREFIX + signature, text), undefined),
	/** Whether anything is kept. */
	any: (): boolean => keys().length > 0,
	forget: (): void => {
		for (const key of keys()) attempt(() => localStorage.removeItem(key), undefined);
	},
};

function keys(): readonly string[] {
	return attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)), []);
}

function attempt<T>(run: () => T, otherwise: T): T {
	try {
		return run();
	} catch {
		return otherwise;
	}
}
