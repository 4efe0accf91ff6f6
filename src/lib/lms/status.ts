import type { Launch } from './tracker.ts';

/**
 * What each word is worth. The words are those of `cmi.core.lesson_status` (SCORM 1.2 RTE 3.4.4) and
 * `cmi.completion_status` (SCORM 2004 4th Ed. RTE 4.2.4); what is not here is worth nothing:
 * `''`, `unknown`, `not attempted`, and `browsed`, since a look in browse mode is not the attempt itself.
 * `failed` is a verdict on a finished attempt, so `incomplete` may not wipe it out.
 */
const worth: Readonly<Record<string, number>> = {
	incomplete: 1,
	failed: 2,
	completed: 3,
	passed: 4,
};

/** The better of what is stored and what is wanted: a status never gets worse. */
export function statusAfter(stored: string, wanted: Completion): string {
	return worthOf(wanted) >= worthOf(stored) ? wanted : stored;
}

/** What the course is told about a stored status. */
export function completionOf(status: string): Launch['completion'] {
	if (worthOf(status) >= worthOf('completed')) return 'completed';
	return worthOf(status) > 0 ? 'incomplete' : 'unknown';
}

/** The words that we write ourselves; the others are somebody else's verdict and left alone. */
export function isOurs(status: string): status is Completion {
	return status === 'incomplete' || status === 'completed';
}

export type Completion = 'incomplete' | 'completed';

/** 0 for what is worth nothing. */
export function worthOf(status: string): number {
	return worth[status] ?? 0;
}
