import type { LessonTexts } from '$lib/content/index.ts';
import { loadTexts } from 'virtual:course';

const arrived = new Map<string, Promise<LessonTexts>>();

/**
 * The prose of a lesson in a locale, fetched once and then kept for as long as the page lives: whoever has
 * opened a lesson can leave it and come back without a network. Rejects when it cannot be fetched; the
 * next call then tries again.
 */
export function textsOf(lesson: string, locale: string): Promise<LessonTexts> {
	const key = `${lesson}.${locale}`;
	const known = arrived.get(key);
	if (known) return known;
	const texts = loadTexts(lesson, locale);
	arrived.set(key, texts);
	texts.catch(() => arrived.delete(key));
	return texts;
}
