import type { ActivityTexts, LessonTexts, Question } from '../../content/index.ts';
import type { Judgement } from '../../machines/index.ts';

/** What every way to answer is given. */
export interface InputProps<Kind extends Question> {
	readonly question: Kind;
	readonly texts: ActivityTexts;
	readonly people: LessonTexts['people'];
	/** The order of what is mixed follows from it. */
	readonly seed: string;
	/** Once it is there the answer has been handed in: nothing can be changed any more. */
	readonly judged: Judgement | undefined;
	/** The learner wanted to hand in what is not whole: what is missing is marked. */
	readonly asked?: boolean;
	answer: readonly string[];
}

/** For an answer that is handed in but not judged yet: it says nothing about any part. */
export const unjudged: Judgement = { score: 0, right: false, parts: [] };
