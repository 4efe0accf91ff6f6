import type { Answer } from './answer.ts';
import type { JsonObject } from './json.ts';

/** The modes of cmi5 spec 10, in the words of SCORM. */
export type LaunchMode = 'normal' | 'review' | 'browse';

export type MoveOn =
	'NotApplicable' | 'Passed' | 'Completed' | 'CompletedAndPassed' | 'CompletedOrPassed';

/** What a request is about. */
export type Place =
	'fetch' | 'launchData' | 'preferences' | 'state.read' | 'state.write' | 'statements';

/** How one platform deviates from cmi5 and xAPI. Everything left out is as the standards say. Profiles compose. */
export interface Cmi5Profile {
	readonly name: string;
	/** One sentence: which real platform does this, or which sentence of the standard allows it. */
	readonly source?: string;

	/** What the launch data say. */
	readonly masteryScore?: number;
	readonly moveOn?: MoveOn;
	readonly launchParameters?: string;
	readonly returnURL?: string;
	/** Fields that are missing there. */
	readonly launchDataWithout?: readonly string[];
	/** The learner's preferences; none means 404, which is allowed. */
	readonly preferences?: JsonObject;
	/** Where xAPI is spoken; with a slash at its end unless given otherwise. */
	readonly endpoint?: string;
	/** Every launch is in this mode, whatever is asked for. */
	readonly mode?: Exclude<LaunchMode, 'normal'>;

	/** How long each request takes, in ms, by the clock of the test. */
	readonly requestMs?: number;
	/** Every n-th request fails with 500 and does no work. */
	readonly failsEvery?: number;
	/** From this request of a launch on the network is gone: `fetch` rejects. */
	readonly diesAtRequest?: number;
	/** From this request of a launch on nothing is ever answered; an abort still works. */
	readonly hangsAtRequest?: number;
	/** Says yes to every statement and document and keeps none. */
	readonly keepsNothing?: boolean;

	/** What is answered instead of any work. */
	readonly instead?: Readonly<Partial<Record<Place, Answer>>>;
	/** What replaces parts of an answer after the work was done. */
	readonly dressed?: Readonly<Partial<Record<Place, Partial<Answer>>>>;
	/** Sends these on to another address, where a POST or PUT arrives as a GET without its body. */
	readonly redirects?: readonly Place[];
	/** A write of a document that is there needs its ETag. */
	readonly demandsEtags?: boolean;
	/** Answers carry no ETag. */
	readonly hidesEtags?: boolean;
}
