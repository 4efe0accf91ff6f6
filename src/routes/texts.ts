import type { LessonTexts, Reference } from '$lib/content/index.ts';
import { loadReference, loadTexts } from 'virtual:course';

/**
 * The prose of a lesson in a locale, fetched once and then kept for as long as the page lives: whoever has
 * opened a lesson can leave it and come back without a network. Rejects when it cannot be fetched; the
 * next call then tries again.
 */
export function textsOf(lesson: string, locale: string): Promise<LessonTexts> {
	return texts(`${lesson}.${locale}`, () => loadTexts(lesson, locale));
}

/** What can be looked up in a locale: laws and glossary. Fetched once, as the prose of a lesson. */
export function referenceIn(locale: string): Promise<Reference> {
	return references(locale, () => loadReference(locale));
}

const texts = fetchedOnce<LessonTexts>();
const references = fetchedOnce<Reference>();

function fetchedOnce<T>() {
	const arrived = new Map<string, Promise<T>>();
	return (key: string, fetch: () => Promise<T>): Promise<T> => {
		const known = arrived.get(key);
		if (known) return known;
		const coming = fetch();
		arrived.set(key, coming);
		coming.catch(() => arrived.delete(key));
		return coming;
	};
}
