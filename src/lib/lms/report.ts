/** How an attempt went, for platforms that are to know (reporting level `result`). */
export interface Result {
	/** 0–100, at most two decimals; none until there is one. */
	readonly score: number | undefined;
	/** Whether the course has something to pass, and it was. Nobody is ever reported as failed. */
	readonly passed: boolean;
	readonly objectives: readonly Objective[];
}

/** One objective: a core value or a lesson. */
export interface Objective {
	/** ASCII letters, digits, `.` and `_`: the same in every standard. */
	readonly id: string;
	/** In the learner's language. */
	readonly description: string;
	readonly completion: 'not attempted' | 'incomplete' | 'completed';
	/** 0–100, at most two decimals; none until there is one, or where nothing is scored. */
	readonly score: number | undefined;
}

/** One decision or answer, for platforms that are to know (reporting level `answers`). */
export interface Answer {
	/** Counts from 1 within an attempt, and is never used twice: what was sent is not sent again. */
	readonly seq: number;
	/** ASCII letters, digits, `.` and `_`: `<lesson>.<activity>`. */
	readonly id: string;
	readonly type: 'choice' | 'sequencing' | 'matching';
	/** For matching: pairs of item and group. */
	readonly response: AnswerParts;
	/** Each is one right answer. */
	readonly patterns: readonly AnswerParts[];
	readonly right: boolean;
	/** Everything that could be chosen, in an order that never changes: SCORM 1.2 has one character for each. */
	readonly options: readonly string[];
	/** For matching: what items go to, in an order that never changes. */
	readonly groups: readonly string[];
	/** When it was given, ISO 8601 with a time zone. */
	readonly at: string;
	/** How long it took, in ms; none when nobody knows. */
	readonly latency: number | undefined;
	/** The question, in the learner's language. */
	readonly description: string;
	/** The ids of the objectives it belongs to. */
	readonly objectives: readonly string[];
}

export type AnswerParts = readonly (string | readonly [string, string])[];

/** How much a package tells the platform. Each level tells all that the one before does. */
export type ReportingLevel = 'completion' | 'result' | 'answers';
