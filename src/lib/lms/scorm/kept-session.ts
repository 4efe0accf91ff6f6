import { createSessionClock } from '../session-clock.ts';
import { completionOf, isOurs, statusAfter } from '../status.ts';
import type { SaveOutcome, TrackedState, TrackerError } from '../tracker.ts';
import type { ApiCaller } from './api-call.ts';
import type { Entry } from './entry.ts';
import type { Reporter } from './report-nothing.ts';
import type { ScormSession } from './scorm-session.ts';
import type { ScormStandard } from './standard.ts';
import { createWriter } from './writer.ts';

interface Opened {
	/** As it was read at launch. */
	readonly status: string;
	readonly clock?: (() => number) | undefined;
	readonly reporter: Reporter;
}

/** A session that is recorded (mode `normal`). */
export function createKeptSession(
	caller: ApiCaller,
	standard: ScormStandard,
	opened: Opened,
): ScormSession {
	const writer = createWriter(caller, standard.codes);
	const clock = createSessionClock(opened.clock);
	let status = opened.status;

	const entriesOf = (state: TrackedState): readonly Entry[] => {
		status = statusAfter(status, state.completion);
		const completed = status === 'completed' || status === 'passed';
		const report = { ...state, completed, status: isOurs(status) ? status : undefined };
		return [
			...opened.reporter.before(state),
			...standard.entries(report),
			...opened.reporter.after(state),
		];
	};
	const time = () => standard.sessionTime(clock.elapsed());
	const write = (entries: readonly Entry[]) => [
		...writer.standing(entries),
		...writer.write(entries),
	];

	return {
		start: clock.start,
		save: (state) => {
			const entries = entriesOf(state);
			if (!writer.hasDue(entries)) return outcome(writer.standing(entries));
			return outcome([...write(entries), ...writer.commit('commit')]);
		},
		pause: (state) => {
			clock.pause();
			return outcome([...write([...entriesOf(state), time()]), ...writer.commit('commit')]);
		},
		resume: clock.start,
		finish: (state, leave) => {
			clock.pause();
			const problems = [
				...write([...entriesOf(state), time()]),
				...(standard.commitsBeforeTerminate ? writer.commit('commit') : []),
				...writer.write(leave === 'exit' ? standard.onExit : []),
			];
			return outcome([...problems, ...writer.commit('terminate')]);
		},
		readBack: () => {
			const reply = caller.get(standard.elements.status);
			const answer = reply.type === 'answered' ? reply.value.trim().toLowerCase() : '';
			return { completed: completionOf(answer) === 'completed', answer };
		},
		doubt: writer.forget,
	};
}

function outcome(problems: readonly TrackerError[]): SaveOutcome {
	return problems.length > 0 ? { result: 'failed', problems } : { result: 'saved' };
}
