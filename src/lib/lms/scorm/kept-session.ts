import { createSessionClock } from '../session-clock.ts';
import { isOurs, statusAfter } from '../status.ts';
import type { SaveOutcome, TrackedState, TrackerError } from '../tracker.ts';
import type { ApiCaller } from './api-call.ts';
import type { Entry } from './entry.ts';
import type { ScormSession } from './scorm-session.ts';
import type { ScormStandard } from './standard.ts';
import { createWriter } from './writer.ts';

/** A session that is recorded (mode `normal`). @param opened `status` as it was read at launch */
export function createKeptSession(
	caller: ApiCaller,
	standard: ScormStandard,
	opened: { readonly status: string; readonly clock?: (() => number) | undefined },
): ScormSession {
	const writer = createWriter(caller, standard.codes);
	const clock = createSessionClock(opened.clock);
	let status = opened.status;

	const entriesOf = (state: TrackedState): readonly Entry[] => {
		status = statusAfter(status, state.completion);
		const completed = status === 'completed' || status === 'passed';
		return standard.entries({ ...state, completed, status: isOurs(status) ? status : undefined });
	};
	const write = (entries: readonly Entry[]) => [
		...writer.standing(entries),
		...writer.write([...entries, standard.sessionTime(clock.elapsed())]),
	];

	return {
		/** A course that sets no status is `completed` at the end (Moodle 1.2); one without exit starts empty next time. */
		begin: () => {
			clock.start();
			status = statusAfter(status, 'incomplete');
			const first = isOurs(status) && status === 'incomplete' ? [standard.status(status)] : [];
			return [...writer.write([standard.exit, ...first]), ...writer.commit('commit')];
		},
		save: (state) => {
			const entries = entriesOf(state);
			if (!writer.hasDue(entries)) return outcome(writer.standing(entries));
			return outcome([...write(entries), ...writer.commit('commit')]);
		},
		pause: (state) => {
			clock.pause();
			return outcome([...write(entriesOf(state)), ...writer.commit('commit')]);
		},
		resume: clock.start,
		finish: (state, leave) => {
			clock.pause();
			const problems = [
				...write(entriesOf(state)),
				...(standard.commitsBeforeTerminate ? writer.commit('commit') : []),
				...writer.write(leave === 'exit' ? standard.onExit : []),
			];
			return outcome([...problems, ...writer.commit('terminate')]);
		},
	};
}

function outcome(problems: readonly TrackerError[]): SaveOutcome {
	return problems.length > 0 ? { result: 'failed', problems } : { result: 'saved' };
}
