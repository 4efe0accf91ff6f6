import type { Locale } from '../content/index.ts';

const key = 'ogonblick.language';

/** The language that the learner chose on this device, `''` if none or if storage is blocked. */
export function readOwnLocale(): Locale {
	try {
		return localStorage.getItem(key) ?? '';
	} catch {
		return '';
	}
}

/** Remembers the language on this device, if the browser lets us. It is never sent anywhere. */
export function keepOwnLocale(locale: Locale): void {
	try {
		localStorage.setItem(key, locale);
	} catch {
		// Blocked storage costs the memory of the choice, not the choice itself.
	}
}
