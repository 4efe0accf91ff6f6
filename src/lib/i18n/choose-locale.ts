import type { Locale } from '../content/index.ts';

interface Wishes {
	/** What the learner chose here before, `''` if nothing. */
	readonly own: string;
	/** What the learning platform says the learner prefers, `''` if nothing. */
	readonly platform: string;
	/** The browser's languages, best first. */
	readonly browser: readonly string[];
}

/**
 * The language to show: the learner's own choice, else the platform's, else the browser's, else the
 * course's first.
 * @param available the course's locales, its own first
 */
export function chooseLocale(available: readonly [Locale, ...Locale[]], wishes: Wishes): Locale {
	for (const wish of [wishes.own, wishes.platform, ...wishes.browser]) {
		const match = bestMatch(available, wish);
		if (match !== undefined) return match;
	}
	return available[0];
}

/** What some platforms write instead of a tag. */
const named = new Map([
	['swedish', 'sv'],
	['svenska', 'sv'],
	['english', 'en'],
]);

/** `sv-FI` is served by `sv`; platforms also write `sv_SE`, and some the language's name. */
function bestMatch(available: readonly Locale[], wish: string): Locale | undefined {
	const tag = wish.trim().replaceAll('_', '-').toLowerCase();
	const wanted = named.get(tag) ?? tag;
	return (
		available.find((locale) => locale.toLowerCase() === wanted) ??
		available.find((locale) => locale.toLowerCase() === wanted.split('-')[0])
	);
}
