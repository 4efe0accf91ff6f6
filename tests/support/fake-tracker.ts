import type {
	Launch,
	ReadBack,
	SaveOutcome,
	StartOutcome,
	TrackedState,
	Tracker,
	TrackerError,
} from '../../src/lib/lms/index.ts';

/** What a tracker was asked, in order. */
export type TrackerCall =
	| { readonly call: 'start' | 'resume' | 'read back' | 'doubt' }
	| { readonly call: 'save' | 'pause'; readonly state: TrackedState }
	| { readonly call: 'finish'; readonly state: TrackedState; readonly leave: 'closed' | 'exit' };

/** An answer: at once, when its promise settles, or none at all (an error: the tracker breaks its word and rejects). */
export type Answer = SaveOutcome | Promise<SaveOutcome> | Error;

export interface FakeTracker extends Tracker {
	readonly calls: readonly TrackerCall[];
	/** What it was asked to keep, in order. */
	readonly written: () => readonly TrackedState[];
	/** The answers to the next writes, in order; what is not scripted is saved. */
	readonly script: (...answers: readonly Answer[]) => void;
	/** What it says when it is asked back, in order; then what it was last told. */
	readonly scriptBack: (...answers: readonly ReadBack[]) => void;
}

export const saved: SaveOutcome = { result: 'saved' };
export const failed: SaveOutcome = {
	result: 'failed',
	problems: [{ code: 'commit-failed', call: 'LMSCommit' }],
};
export const notKept: SaveOutcome = { result: 'not-kept' };

/** What an ordinary platform tells at the first launch, with what a test says otherwise. */
export function started(
	launch: Partial<Launch> = {},
	problems: readonly TrackerError[] = [],
): StartOutcome {
	const first: Launch = {
		mode: 'normal',
		record: '',
		location: '',
		completion: 'unknown',
		language: '',
		learner: '',
		keeps: true,
	};
	return { ok: true, launch: { ...first, ...launch }, problems };
}

/** A tracker without a platform: it notes what it is asked and answers what it was told to. */
export function fakeTracker(
	kind: Tracker['kind'],
	start: StartOutcome | Error = started(),
): FakeTracker {
	const calls: TrackerCall[] = [];
	const answers: Answer[] = [];
	const backs: ReadBack[] = [];
	let completed = false;

	async function note(call: TrackerCall): Promise<SaveOutcome> {
		calls.push(call);
		completed ||= 'state' in call && call.state.completion === 'completed';
		const answer = answers.shift() ?? saved;
		if (answer instanceof Error) throw answer;
		return answer;
	}

	return {
		kind,
		calls,
		written: () => calls.flatMap((call) => ('state' in call ? [call.state] : [])),
		script: (...next) => void answers.push(...next),
		scriptBack: (...next) => void backs.push(...next),
		locate: async () => {
			if (start instanceof Error) return undefined;
			return !start.ok && start.problem.code === 'api-missing' ? start.problem : undefined;
		},
		start: async () => {
			calls.push({ call: 'start' });
			if (start instanceof Error) throw start;
			return start;
		},
		save: (state) => note({ call: 'save', state }),
		pause: (state) => note({ call: 'pause', state }),
		resume: () => void calls.push({ call: 'resume' }),
		finish: (state, leave) => note({ call: 'finish', state, leave }),
		readBack: async () => {
			calls.push({ call: 'read back' });
			return backs.shift() ?? { completed, answer: completed ? 'completed' : 'incomplete' };
		},
		doubt: () => void calls.push({ call: 'doubt' }),
	};
}
