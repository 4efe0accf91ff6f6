import type { AnswerFormats } from './formats/answers.ts';
import type { Format } from './formats/format.ts';

/** The standards that a strict platform knows, named as the packages are. */
export type StandardName = 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th';

/** What a standard says about one element: the least a strict platform may hold a course to. */
export interface Rule {
	readonly access: 'read' | 'write' | 'both';
	/** What a platform says before anything was stored; none means that there is no value yet. */
	readonly initial?: string;
	readonly format?: Format;
	/** Judged by the type of its interaction: what the learner answered, or a pattern of the right answer. */
	readonly answer?: 'response' | 'pattern';
	/** Siblings in the same record without which it may not be set. */
	readonly after?: readonly string[];
	/** No other record of the same collection may have this value. */
	readonly unique?: boolean;
	/** Once it is set it may not become another. */
	readonly once?: boolean;
	/** `_children`, `_count`, `_version`: not data, so a write has a code of its own. */
	readonly keyword?: boolean;
	/** It is about one session, so the next one does not begin with it. */
	readonly passing?: boolean;
	/** Values that are taken, and that a course had better not send. */
	readonly discouraged?: readonly string[];
}

/** Elements by name, with `n` and `m` for indexes: `cmi.interactions.n.objectives.m.id`. */
export type Elements = Readonly<Record<string, Rule>>;

/** What the rest of a platform must know by name. */
export interface ElementNames {
	/** Completion, and in SCORM 1.2 success as well. */
	readonly status: string;
	/** Success, where it has an element of its own. */
	readonly success?: string;
	readonly mode: string;
	readonly credit: string;
	readonly entry: string;
	readonly exit: string;
	/** Its children are `raw`, `min`, `max` and in SCORM 2004 `scaled`. */
	readonly score: string;
	readonly totalTime: string;
	readonly sessionTime: string;
	/** In an interaction: when it was, and what was answered. */
	readonly interactionTime: string;
	readonly interactionResponse: string;
	/** What the course asks the platform to do with its frame. */
	readonly request?: string;
}

export interface ErrorCodes {
	readonly again: string;
	readonly afterEnd: string;
	readonly getBefore: string;
	readonly getAfter: string;
	readonly setBefore: string;
	readonly setAfter: string;
	readonly commitBefore: string;
	readonly commitAfter: string;
	readonly endBefore: string;
	readonly endAfter: string;
	readonly commitFailed: string;
	readonly badArgument: string;
	readonly unknown: string;
	readonly unset: string;
	readonly readOnly: string;
	readonly writeOnly: string;
	readonly badValue: string;
	readonly outOfRange: string;
	/** A write of `_children`, `_count` or `_version`. */
	readonly keyword: string;
	/** `_children` of what has none. */
	readonly noChildren: string;
	/** `_count` of what is no collection. */
	readonly noCount: string;
	/** A read of a record that is not there. */
	readonly noRecord: string;
	/** A write that leaves a gap, repeats an identifier or overfills a collection. */
	readonly badSet: string;
	/** A write before the identifier or the type of its record. */
	readonly dependency: string;
}

export interface StandardRules {
	readonly name: StandardName;
	readonly apiName: string;
	readonly methods: {
		readonly initialize: string;
		readonly terminate: string;
		readonly get: string;
		readonly set: string;
		readonly commit: string;
		readonly lastError: string;
		readonly errorString: string;
		readonly diagnostic: string;
	};
	readonly elements: Elements;
	/** Collections by name, and how many records each may hold. */
	readonly collections: Readonly<Record<string, number>>;
	readonly answers: AnswerFormats;
	readonly names: ElementNames;
	readonly codes: ErrorCodes;
	/** Adds the time of a session to the total, both as this standard writes them. */
	readonly addTime: (total: string, session: string) => string;
	/** Without exit `suspend` the next launch is a new attempt with no data. */
	readonly emptyUnlessSuspended: boolean;
}
