import type { Format } from './format.ts';

/** How the answers to one type of interaction are written. */
export interface AnswerFormat {
	/** What the learner answered. */
	readonly response: Format;
	/** One pattern of a correct answer. */
	readonly pattern: Format;
	/** How many patterns there may be; no limit unless given. */
	readonly patterns?: number;
}

export type AnswerFormats = Readonly<Record<string, AnswerFormat>>;
