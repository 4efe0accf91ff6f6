/**
 * An attempt is a list of decisions; everything else is derived from it. The log holds ids only, so it means the
 * same in every language.
 */
export type Log = readonly LogEvent[];

export type LogEvent = ChoiceTaken | EndingReached;

/** The learner chose. */
export interface ChoiceTaken {
	readonly type: 'choice.taken';
	readonly lesson: string;
	readonly choice: string;
}

/** An ending was reached. It stays when the learner goes back to try another way: what is finished stays finished. */
export interface EndingReached {
	readonly type: 'ending.reached';
	readonly lesson: string;
	readonly ending: string;
}

/** The event of a choice in a lesson. */
export function choiceTaken(lesson: { readonly id: string }, choice: string): ChoiceTaken {
	return { type: 'choice.taken', lesson: lesson.id, choice };
}

/** The choices of the path that the learner is on in a lesson, in order. */
export function choicesOf(log: Log, lesson: string): string[] {
	return log.flatMap((event) =>
		event.type === 'choice.taken' && event.lesson === lesson ? [event.choice] : [],
	);
}

/** Every ending that was ever reached in a lesson, in the order in which they came. */
export function endingsOf(log: Log, lesson: string): string[] {
	return log.flatMap((event) =>
		event.type === 'ending.reached' && event.lesson === lesson ? [event.ending] : [],
	);
}
