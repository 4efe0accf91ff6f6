import { fetchAbout, fetchLessonKinds, fetchReceipt, type Attempt } from '$lib/ui/index.ts';
import { library } from './library.svelte.ts';
import { referenceIn, textsOf } from './texts.ts';

/**
 * Fetches what the learner will want next, so that it opens at once and is there should the network go: what plays
 * lessons, the next lesson, and the page about the course. What cannot be fetched is fetched when it is asked for.
 */
export function fetchAhead(attempt: Attempt): void {
	const next = attempt.next ?? attempt.required[0];
	void Promise.allSettled([
		fetchLessonKinds(),
		fetchAbout(),
		fetchReceipt(),
		referenceIn(attempt.locale),
		...(next ? [library.need(next.id), textsOf(next.id, attempt.locale)] : []),
	]);
}
