import type { Attempt } from '../attempt.svelte.ts';
import { begin, type Workshop } from './workshop.ts';

/**
 * The workshops of a page, by lesson: whoever leaves one by mistake finds it as it was. In memory only, so a new page
 * knows nothing of them; and each page has one attempt, which is never looked at.
 */
const workshops = new WeakMap<Attempt, Map<string, Workshop>>();

export function recall(attempt: Attempt, lesson: string): Workshop {
	return workshops.get(attempt)?.get(lesson) ?? begin();
}

export function remember(attempt: Attempt, lesson: string, workshop: Workshop): void {
	const ofPage = workshops.get(attempt) ?? new Map<string, Workshop>();
	workshops.set(attempt, ofPage.set(lesson, workshop));
}
