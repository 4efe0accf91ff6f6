import type { Completion } from '../status.ts';
import type { TrackedState } from '../tracker.ts';
import type { Entry } from './entry.ts';
import type { Reporting } from './reporting.ts';

/** What one SCORM standard says differently, as data and pure functions. Nothing here makes a call. */
export interface ScormStandard {
	readonly kind: 'scorm12' | 'scorm2004';
	/** The name of the API object on the window. */
	readonly apiName: string;
	readonly methods: Readonly<Record<ApiMethod, string>>;
	readonly elements: Readonly<Record<ReadElement, string>>;
	readonly codes: ErrorCodes;
	/** Terminate stores by itself; a Commit just before it helps in 1.2 and hurts in 2004 (Cornerstone: null, 391). */
	readonly commitsBeforeTerminate: boolean;
	/** Kept through completion too, or the next launch starts empty and the completion is lost. */
	readonly exit: Entry;
	/** What the platform is told when the learner pressed Exit. */
	readonly onExit: readonly Entry[];
	/** All that follows from a state, in the order in which it must be written. */
	readonly entries: (report: Report) => readonly Entry[];
	/** @param ms the time of this session, milliseconds */
	readonly sessionTime: (ms: number) => Entry;
	/** Fetches how results and answers are said; only packages that report them need it. */
	readonly reporting: () => Promise<Reporting>;
}

export type ApiMethod =
	| 'initialize'
	| 'terminate'
	| 'get'
	| 'set'
	| 'commit'
	| 'lastError'
	| 'errorString'
	| 'diagnostic';

export type ReadElement = 'mode' | 'record' | 'location' | 'status' | 'language' | 'learner';

export interface ErrorCodes {
	/** Initialize: the session is open already (the page was reloaded in its frame). */
	readonly alreadyOpen: readonly string[];
	/** Get: there is no session, so an empty answer says nothing about the element. */
	readonly noSession: readonly string[];
	/** Set: this value will be refused again. */
	readonly refused: readonly string[];
	/** Set: this element does not exist there; no value will do. */
	readonly unsupported: readonly string[];
}

/** What is reported: the state with the status that results from it, which is none when the stored one stays. */
export interface Report extends Omit<TrackedState, 'completion'> {
	readonly status: Completion | undefined;
	readonly completed: boolean;
}
