/** What may be set, and what may not. */
export interface Examples {
	readonly good: readonly string[];
	readonly bad: readonly string[];
}

/** By elements as they are addressed. */
export type ValueExamples = Readonly<Record<string, Examples>>;

/** Answers of the learner by type of interaction, and patterns of right ones where they differ. */
export type AnswerExamples = Readonly<
	Record<
		string,
		Examples & { readonly goodPattern?: readonly string[]; readonly badPattern?: readonly string[] }
	>
>;

export const long = (length: number) => 'x'.repeat(length);
