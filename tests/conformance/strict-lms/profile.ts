import type { AnswerFormats } from './formats/answers.ts';
import type { Format } from './formats/format.ts';
import type { StandardName } from './rule.ts';

/**
 * How one platform deviates from the standard. Everything left out is as the standard says. Profiles compose:
 * `{ ...moodle, ...slow }` is a slow Moodle.
 */
export interface Profile {
	readonly name: string;
	/** One sentence: which real platform does this, and where that is known from. */
	readonly source?: string;
	/** The standards that it speaks; all of them unless given. */
	readonly standards?: readonly StandardName[];

	/** What a call that worked returns; `'true'` in the standard. The error is 0 all the same. */
	readonly yes?: unknown;
	/** What an element without a value returns; `''` in the standard. */
	readonly nothing?: unknown;
	/** Elements, in general names, that are read as numbers, as soon as they have a value. */
	readonly asNumbers?: readonly string[];

	/** What happens to a value beyond the limit; it is refused in the strict reading. */
	readonly tooLong?: 'cut' | 'taken';
	/** Values that the standard does not allow are taken all the same. They stay complaints. */
	readonly takesAnyValue?: boolean;
	/** What this platform refuses beyond the standard. A refused value leaves the old one in place. */
	readonly refuses?: Readonly<Partial<Record<StandardName, OwnFormats>>>;
	/** What a platform begins with: mode, mastery score, language … by the names of any standard. */
	readonly initial?: Readonly<Record<string, string>>;
	/** Elements that are not implemented (401), or all below a name, `cmi.interactions`. */
	readonly unsupported?: readonly string[];
	/** Objectives that the platform lists before the course does. */
	readonly objectives?: readonly string[];
	/** A write of `cmi.comments` adds to what is there. */
	readonly appendsComments?: boolean;
	/** A score that is written after the completion is said to be taken, and is not. */
	readonly ignoresScoreAfterCompletion?: boolean;

	/** Every n-th call of any method throws instead of doing its work. */
	readonly throwsEvery?: number;
	/** Every n-th call fails with 101 instead of doing its work, a read with `''`, any other with `'false'`. */
	readonly failsEvery?: number;
	/** How long each call takes, in ms of the stage's clock. */
	readonly callMs?: number;
	/** The network is gone from this call on: calls work, and nothing is kept any more. */
	readonly diesAtCall?: number;
	/** What a commit says after that: the truth unless given. */
	readonly death?: 'hidden';

	/** Commit and Terminate do their work, then throw (Moodle with a bad navigation request). */
	readonly throwsAfterCommit?: boolean;
	/** Commit says yes while the network is away, and in 1.2 those values are never sent again. */
	readonly forgetsOffline?: boolean;
	/** Says yes to everything and stores nothing. */
	readonly keepsNothing?: boolean;
	/** After a commit the status reads as empty until it is set again; what is stored is right. */
	readonly blanksStatusAfterCommit?: boolean;
	/** A commit while the page is being left gives `null` with 391 and keeps nothing; the end itself works. */
	readonly refusesCommitOnLeave?: boolean;

	/**
	 * A commit with nothing set since the last one is a complaint. Only for platforms that answer each commit plainly:
	 * where one may have failed, trying again is right.
	 */
	readonly noticesIdleCommits?: boolean;
	/** A second Initialize puts back the values of this moment. */
	readonly resetsOnSecondInitialize?: 'committed' | 'loaded';
	/** An exit that is not written stays that of the session before; it is empty in the standard. */
	readonly exitStays?: boolean;
	/** What Commit and Terminate do with a navigation request, after their work. */
	readonly requests?: Readonly<Record<string, 'throws' | 'false'>>;
	/** A navigation request makes the platform take its frame away at the end: then every call throws. */
	readonly reclaimsFrame?: boolean;

	/** Every launch is in this mode, whatever is asked for. */
	readonly mode?: 'review' | 'browse';
	/** A launch after a verdict is one in review, without credit. */
	readonly reviewsAfterCompletion?: boolean;
	/** What is written in review is stored. */
	readonly savesInReview?: boolean;
	/**
	 * When a platform judges from score and progress: in the standard 1.2 does so at the end, and 2004 on each read.
	 * `completion at the end`: nothing else in 2004 (Moodle). `never`: not in 1.2 either.
	 */
	readonly judges?: 'completion at the end' | 'never';

	/** The API is not there before this much time, in ms. */
	readonly lateMs?: number;
	readonly frames?: 'parent' | 'cross-origin' | 'opener';
}

/** What a platform checks in its own way, by general names of elements and by types of interaction. */
export interface OwnFormats {
	readonly elements?: Readonly<Record<string, Format>>;
	readonly answers?: AnswerFormats;
}
