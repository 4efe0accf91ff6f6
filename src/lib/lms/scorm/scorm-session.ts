import type { SaveOutcome, TrackedState, TrackerError } from '../tracker.ts';

/** An open session, in one of its three kinds: kept, read only, closed. Its methods are synchronous, as SCORM is. */
export interface ScormSession {
	/** What must be on the platform before the learner does anything. */
	readonly begin: () => readonly TrackerError[];
	readonly save: (state: TrackedState) => SaveOutcome;
	readonly pause: (state: TrackedState) => SaveOutcome;
	readonly resume: () => void;
	readonly finish: (state: TrackedState, leave: 'closed' | 'exit') => SaveOutcome;
}

export const notKept: SaveOutcome = { result: 'not-kept' };

/** Before the start and after the end: no call may be made (SCORM 1.2 RTE 3.3.2.2). */
export const closedSession: ScormSession = {
	begin: () => [],
	save: () => notKept,
	pause: () => notKept,
	resume: () => {},
	finish: () => notKept,
};
