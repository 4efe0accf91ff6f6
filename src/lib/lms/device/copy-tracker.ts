import type { SaveOutcome, TrackedState, Tracker } from '../tracker.ts';
import type { Copies } from './copies.ts';

/**
 * The port over a copy on this device, for a page that was loaded again and got no session from its platform: the
 * learner goes on with the same attempt, and the platform gets it at the next launch. The session writes the copy at
 * each decision, so there is nothing left to write here.
 *
 * @param key the attempt's name
 * @returns nothing when this device has no copy of it
 */
export function createCopyTracker(copies: Copies, key: string): Tracker | undefined {
	const copy = copies.find(key);
	if (!copy) return undefined;
	const { record, completed } = copy;
	const save = async (state: TrackedState): Promise<SaveOutcome> =>
		copies.find(key)?.record === state.record ? { result: 'saved' } : { result: 'not-kept' };
	const completion = completed ? 'completed' : 'incomplete';
	return {
		kind: 'device',
		locate: async () => undefined,
		start: async () => ({
			ok: true,
			launch: {
				mode: 'normal',
				record,
				location: '',
				completion,
				language: '',
				learner: '',
				keeps: true,
			},
			problems: [],
		}),
		save,
		pause: save,
		resume: () => {},
		finish: save,
		readBack: async () => {
			const answer = copies.find(key)?.completed ? 'completed' : '';
			return { completed: answer !== '', answer };
		},
		doubt: () => {},
	};
}
