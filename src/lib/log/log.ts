/**
 * An attempt is a list of decisions; everything else is derived from it. The log holds ids only, so it means the
 * same in every language. What is private (own words, self-assessment, how sure one was) is never in it.
 */
export type Log = readonly LogEvent[];

export type LogEvent =
	| AttemptBegun
	| ChoiceTaken
	| ReplySent
	| EndingReached
	| PathKept
	| AnswerGiven
	| StepPassed
	| DrawMade
	| LessonFinished
	| PathCompleted
	| SegmentKept;

/** An event that belongs to a lesson. */
export type LessonEvent = Exclude<LogEvent, AttemptBegun | PathCompleted>;

/** The first of all: gives the attempt a name of its own, which says nothing about the learner. */
export interface AttemptBegun {
	readonly type: 'attempt.begun';
	/** Characters 0–9a–z. */
	readonly key: string;
}

/** The learner chose, in a scenario. */
export interface ChoiceTaken {
	readonly type: 'choice.taken';
	readonly lesson: string;
	readonly choice: string;
}

/** The learner sent a reply that was put together from building blocks: one of each part. */
export interface ReplySent {
	readonly type: 'reply.sent';
	readonly lesson: string;
	readonly blocks: readonly string[];
}

/** An ending was reached. It stays when the learner goes back to try another way: what is finished stays finished. */
export interface EndingReached {
	readonly type: 'ending.reached';
	readonly lesson: string;
	readonly ending: string;
}

/** A path to an ending that the learner has left to try another: it can be put beside the new one. */
export interface PathKept {
	readonly type: 'path.kept';
	readonly lesson: string;
	/** Choices and building blocks, in order. */
	readonly path: readonly string[];
}

/** A question was answered. A later answer to the same one takes its place, but for a check: there each round has its own. */
export interface AnswerGiven {
	readonly type: 'answer.given';
	readonly lesson: string;
	readonly activity: string;
	/** What was chosen, sorted (item, group, item, group …) or put in order. */
	readonly answer: readonly string[];
}

/** The learner went on from a step that asks nothing, or nothing that is anybody else's business. */
export interface StepPassed {
	readonly type: 'step.passed';
	readonly lesson: string;
	readonly step: string;
}

/** A new round of a check began. */
export interface DrawMade {
	readonly type: 'draw.made';
	readonly lesson: string;
	readonly sitting: string;
	/** 0–1295; with what was asked before it says which questions are drawn. */
	readonly seed: number;
	/** What a record says was asked: it stays so, even when the bank has changed since. */
	readonly asked?: readonly string[];
}

/** A lesson without endings was finished. It stays so. */
export interface LessonFinished {
	readonly type: 'lesson.finished';
	readonly lesson: string;
}

/** The role path was completed. It stays so, even when a later version of the course asks for more. */
export interface PathCompleted {
	readonly type: 'path.completed';
}

/** What a record says of a lesson whose structure could not be fetched: kept as it is, for later. */
export interface SegmentKept {
	readonly type: 'segment.kept';
	readonly lesson: string;
	/** `undefined` when the lesson was not finished. */
	readonly finished: string | undefined;
	readonly path: string;
}

/** The name of the attempt, `''` before it has one. */
export function keyOf(log: Log): string {
	return log.find((event) => event.type === 'attempt.begun')?.key ?? '';
}

/** Whether the path was ever completed. */
export function isCompleted(log: Log): boolean {
	return log.some(({ type }) => type === 'path.completed');
}

/** What belongs to a lesson, in order. */
export function eventsOf(log: Log, lesson: string): LessonEvent[] {
	return log.flatMap((event) => ('lesson' in event && event.lesson === lesson ? [event] : []));
}

/** What was chosen on the path that the learner is on in a scenario: choices and building blocks, in order. */
export function pathOf(log: Log, lesson: string): string[] {
	return eventsOf(log, lesson).flatMap((event) => {
		if (event.type === 'choice.taken') return [event.choice];
		return event.type === 'reply.sent' ? event.blocks : [];
	});
}

/** The paths that were left to try another, oldest first. */
export function keptPathsOf(log: Log, lesson: string): (readonly string[])[] {
	return eventsOf(log, lesson).flatMap((event) => (event.type === 'path.kept' ? [event.path] : []));
}

/** Every ending that was ever reached in a lesson, in the order in which they came. */
export function endingsOf(log: Log, lesson: string): string[] {
	return eventsOf(log, lesson).flatMap((event) =>
		event.type === 'ending.reached' ? [event.ending] : [],
	);
}

/** Whether a lesson was ever finished: a scenario played to an ending, every step passed, a check answered. */
export function isFinished(lesson: { readonly id: string }, log: Log): boolean {
	return eventsOf(log, lesson.id).some(
		(event) =>
			event.type === 'ending.reached' ||
			event.type === 'lesson.finished' ||
			(event.type === 'segment.kept' && event.finished !== undefined),
	);
}
