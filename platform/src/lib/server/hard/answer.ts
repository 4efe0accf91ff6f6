/** What somebody has answered to one decision, as far as anybody gets to know: whether it was the best way. */
export type Answer = {
	/** The same for all who meet the same decision. */
	readonly decision: string;
	/** What the course calls it, such as `pick_up.call`. */
	readonly code: string;
	/** What the course asks there; empty when it does not say. */
	readonly question: string;
	readonly isBest: boolean;
};

/** What a course has told of one person. */
export type Report = {
	/** In the order in which they were given, first tries and later ones. */
	readonly answers: readonly Answer[];
	/** What lessons are called, by their codes. */
	readonly lessons: ReadonlyMap<string, string>;
};

/** Our packages, and others if they like, report a lesson as an objective with this before its code. */
const LESSON = 'lesson.';

/** The code of the lesson that an objective stands for; nothing when it stands for something else. */
export const lessonIn = (objective: string): string | undefined =>
	objective.startsWith(LESSON) ? objective.slice(LESSON.length) : undefined;

/** The code of the lesson that a decision belongs to, if its own code begins with one. */
export const lessonOf = (code: string): string | undefined => /^([^.]+)\../.exec(code)?.[1];
