import type { LessonTexts, Reference } from '$lib/content/index.ts';
import { loadReference, loadTexts } from 'virtual:course';

/**
 * The prose of a lesson in a locale, fetched once and then kept for as long as the page lives: whoever has
 * opened a lesson can leave it and come back without a network. Rejects when it cannot be fetched; the
 * next call then tries again.
 */
export function textsOf(lesson: string, locale: string): Promise<LessonTexts> {
	return texts.fetch(`${lesson}.${locale}`, () => loadTexts(lesson, locale));
}

/** The prose of a lesson, if it has come. */
export function textsAtHand(lesson: string, locale: string): LessonTexts | undefined {
	return texts.atHand.get(`${lesson}.${locale}`);
}

/** What can be looked up in a locale: laws and glossary. Fetched once, as the prose of a lesson. */
export function referenceIn(locale: string): Promise<Reference> {
	return references.fetch(locale, () => loadReference(locale));
}

const texts = fetchedOnce<LessonTexts>();
const references = fetchedOnce<Reference>();

function fetchedOnce<T>() {
	const asked = new Map<string, Promise<T>>();
	const atHand = new Map<string, T>();
	return {
		atHand,
		fetch(key: string, fetch: () => Promise<T>): Promise<T> {
			const known = asked.get(key);
			if (known) return known;
			const coming = fetch();
			asked.set(key, coming);
			coming.then(
				(arrived) => atHand.set(key, arrived),
				() => asked.delete(key),
			);
			return coming;
		},
	};
}
