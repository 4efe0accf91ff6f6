import { fetchAbout, fetchLessonKinds, fetchReceipt, type Attempt } from '$lib/ui/index.ts';
import { library } from './library.svelte.ts';
import { referenceIn, textsOf } from './texts.ts';

/**
 * Fetches what the learner will want next, so that it opens at once and is there should the network go: what plays
 * lessons and the next lesson, then the pages about the course. What cannot be fetched is fetched when it is asked for.
 */
export async function fetchAhead(attempt: Attempt): Promise<void> {
	const next = attempt.next ?? attempt.required[0];
	await Promise.allSettled([
		fetchLessonKinds(),
		...(next ? [library.need(next.id), textsOf(next.id, attempt.locale)] : []),
	]);
	await Promise.allSettled([fetchAbout(), fetchReceipt(), referenceIn(attempt.locale)]);
}
