import type { Answer, Result } from './report.ts';

/**
 * The tracking port: all that a course may ask of a learning platform, in words that hold for
 * every standard. It knows attempts and records; it knows no lesson and no screen.
 *
 * One tracker serves one session (one Initialize … Terminate). Every SCORM call is synchronous, and
 * the SCORM adapters have made all of theirs when a method returns; the promises let a standard that
 * speaks over the network (cmi5) stand behind the same port.
 */
export interface Tracker {
	/** Where the record is kept. `device` means: no platform is involved. */
	readonly kind: TrackerKind;

	/** Looks for the platform. Never rejects: gives the problem when there is none. */
	locate(): Promise<TrackerError | undefined>;

	/**
	 * Opens the session and reads what the platform has kept. Writes nothing: the first `save` does, and should follow
	 * at once, since a course that sets no status may count as completed (Moodle, SCORM 1.2).
	 * Never rejects: a platform that throws or talks nonsense gives `ok: false` with the reason, and the course goes on
	 * untracked.
	 */
	start(): Promise<StartOutcome>;

	/**
	 * Writes what has changed since the last successful save and commits it.
	 * Call it after each decision, but off the click: with many platforms it blocks the page for as long as the
	 * network takes. Nothing gets worse, whatever is passed: `completed` stays `completed`, a score stays the best.
	 */
	save(state: TrackedState): Promise<SaveOutcome>;

	/** The page was hidden: writes the session time and the state, commits, does not end the session. */
	pause(state: TrackedState): Promise<SaveOutcome>;

	/** The page is shown again: the clock of the session goes on. */
	resume(): void;

	/**
	 * The page goes away for good: last save, then Terminate, once. Later calls do nothing.
	 * @param leave `closed` when the page is being dismissed, `exit` when the learner pressed Exit
	 *   (SCORM 2004 then asks the platform to take its frame back, cmi5 goes to its return address).
	 */
	finish(state: TrackedState, leave: 'closed' | 'exit'): Promise<SaveOutcome>;

	/** Asks the platform what it has for a status now. After a save that mattered: yes to a commit proves nothing. */
	readBack(): Promise<ReadBack>;

	/** The platform had something else than what it said yes to: what is known to be there is forgotten and sent again. */
	doubt(): void;
}

export type TrackerKind = 'scorm12' | 'scorm2004' | 'cmi5' | 'device';

/** All that is said about an attempt. The adapter works out which elements follow from it, and in which order. */
export interface TrackedState {
	/** The attempt as a short ASCII string (SCORM 1.2: at most 4,096 characters). */
	readonly record: string;
	/** Where the learner stands, ASCII, at most 255 characters. */
	readonly location: string;
	readonly completion: 'incomplete' | 'completed';
	/** How much of the path is done, 0–1. */
	readonly progress: number;
	/** How it went; only when results are reported. */
	readonly result?: Result | undefined;
	/** What was answered and not yet acknowledged, oldest first; only when answers are reported. */
	readonly answers?: readonly Answer[] | undefined;
}

/** What the platform told at launch. */
export interface Launch {
	/** `review` and `browse` mean: nothing may be written. An empty or unknown mode counts as `normal`. */
	readonly mode: 'normal' | 'review' | 'browse';
	/** The record as it was stored, `''` at the first launch. Not checked: it may be damaged or foreign. */
	readonly record: string;
	readonly location: string;
	readonly completion: 'completed' | 'incomplete' | 'unknown';
	/** The learner's preferred language as a BCP 47 tag, `''` when the platform has none. */
	readonly language: string;
	/** Whom the platform means, in its own words: to tell learners on one device apart, never to be stored. */
	readonly learner: string;
	/** False when this place keeps nothing (blocked device storage, review mode). */
	readonly keeps: boolean;
}

export type StartOutcome =
	| { readonly ok: true; readonly launch: Launch; readonly problems: readonly TrackerError[] }
	| { readonly ok: false; readonly problem: TrackerError };

export type SaveOutcome =
	/** Everything is written and the platform said yes, or there was nothing new to write. */
	| { readonly result: 'saved' }
	/** Nothing was written because nothing may be (review, browse) or can be (ended session, blocked storage). */
	| { readonly result: 'not-kept' }
	/** Something was refused or failed. What failed is tried again at the next save. */
	| { readonly result: 'failed'; readonly problems: readonly TrackerError[] };

/** What a platform has for a status. */
export interface ReadBack {
	/** Whether that counts as completed. */
	readonly completed: boolean;
	/** The platform's own word, e.g. `completed`; `''` when it gave none. */
	readonly answer: string;
}

/** A problem with the platform, as a value: the session decides, the page shows. */
export interface TrackerError {
	readonly code: TrackerErrorCode;
	/** The call that failed, e.g. `LMSSetValue`. */
	readonly call: string;
	/** The CMI element it was about, e.g. `cmi.suspend_data`. */
	readonly element?: string;
	/** The platform's own error code, e.g. `101`. */
	readonly lmsCode?: string;
	/** What the platform or the browser said about it; for a log, not for the learner. */
	readonly diagnostic?: string;
}

export type TrackerErrorCode =
	/** No API was found in any window; no launch address (cmi5). */
	| 'api-missing'
	/** The API would not open the session. */
	| 'start-refused'
	/** A call threw. */
	| 'api-threw'
	/** The platform refused a value; trying the same again will not help. */
	| 'value-refused'
	/** A write, Commit or Terminate did not succeed for a reason that may pass; worth another try. */
	| 'commit-failed'
	/** A value of ours breaks the standard's limits (length, ASCII in SCORM 1.2) and was not sent. */
	| 'value-too-long'
	/** The browser does not let us store anything on this device. */
	| 'storage-blocked';

/** Whether trying the same again may help. A refused value will be refused again (SCORM 1.2: 405; 2004: 351, 406). */
export function mayPass({ code }: TrackerError): boolean {
	return code === 'commit-failed' || code === 'api-threw';
}
