import type { ReadBack, SaveOutcome, TrackedState } from '../tracker.ts';

/** An open session, in one of its three kinds: kept, read only, closed. Its methods are synchronous, as SCORM is. */
export interface ScormSession {
	/** The clock of the session begins. */
	readonly start: () => void;
	readonly save: (state: TrackedState) => SaveOutcome;
	readonly pause: (state: TrackedState) => SaveOutcome;
	readonly resume: () => void;
	readonly finish: (state: TrackedState, leave: 'closed' | 'exit') => SaveOutcome;
	readonly readBack: () => ReadBack;
	readonly doubt: () => void;
}

export const notKept: SaveOutcome = { result: 'not-kept' };

/** Before the start and after the end: no call may be made (SCORM 1.2 RTE 3.3.2.2). */
export const closedSession: ScormSession = {
	start: () => {},
	save: () => notKept,
	pause: () => notKept,
	resume: () => {},
	finish: () => notKept,
	readBack: () => ({ completed: false, answer: '' }),
	doubt: () => {},
};
