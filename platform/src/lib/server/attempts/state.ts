import { isToDo } from '../../open-label.ts';
import { isMovedOn } from '../cmi5/progress.ts';
import type { Entry, MoveOn } from '../packages/contents.ts';
import type { Completion, Success } from './derive.ts';

/** How far an attempt has come, in one word for lists. The two statuses stay apart beneath. */
export type AttemptState = 'not-started' | 'ongoing' | 'completed' | 'passed' | 'failed';

type Statuses = { readonly completion: Completion; readonly success: Success };

/** The word for an attempt at a SCO; `undefined` when nothing has been committed. */
export const stateOf = (stored: Statuses | undefined): AttemptState => {
	if (!stored) return 'not-started';
	if (stored.success !== 'unknown') return stored.success;
	return stored.completion === 'completed' ? 'completed' : 'ongoing';
};

/**
 * The word for an attempt at an AU. Passed is not the end of it when the course structure asks for
 * completed as well (cmi5 spec 13.1.4 moveOn).
 */
export const auStateOf = (reached: Statuses, moveOn: MoveOn): AttemptState => {
	if (reached.completion === 'not attempted') return 'not-started';
	return moveOn === 'NotApplicable' || isMovedOn(moveOn, reached) || reached.success === 'failed'
		? stateOf(reached)
		: 'ongoing';
};

/** The parts that decide: an AU that is never asked for counts only when no other is. */
const decisive = <T extends { readonly entry: Entry }>(parts: readonly T[]): readonly T[] => {
	const asked = parts.filter(
		({ entry }) => entry.type !== 'au' || entry.moveOn !== 'NotApplicable',
	);
	return asked.length > 0 ? asked : parts;
};

/** The word for a whole package, by the words for its parts. */
export const stateOfAll = (
	parts: readonly { readonly entry: Entry; readonly state: AttemptState }[],
): AttemptState => {
	if (parts.every(({ state }) => state === 'not-started')) return 'not-started';
	const states = decisive(parts).map(({ state }) => state);
	if (states.some(isToDo)) return 'ongoing';
	if (states.includes('failed')) return 'failed';
	return states.every((state) => state === 'passed') ? 'passed' : 'completed';
};
