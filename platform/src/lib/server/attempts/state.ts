import type { Completion, Success } from './derive.ts';

/** How far an attempt has come, in one word for lists. The two statuses stay apart beneath. */
export type AttemptState = 'not-started' | 'ongoing' | 'completed' | 'passed' | 'failed';

/** The word for an attempt; `undefined` when nothing has been committed. */
export const stateOf = (
	stored: { readonly completion: Completion; readonly success: Success } | undefined,
): AttemptState => {
	if (!stored) return 'not-started';
	if (stored.success !== 'unknown') return stored.success;
	return stored.completion === 'completed' ? 'completed' : 'ongoing';
};
