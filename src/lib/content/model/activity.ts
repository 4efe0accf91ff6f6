import type { CoreValue, Grade } from './course.ts';

/** Something with a right answer, judged by a pure function. */
export type Question = Single | Multiple | Ordering | Sorting | Words | Composed;

interface ActivityBase {
	readonly id: string;
	readonly claims: readonly string[];
	readonly law: readonly string[];
}

interface QuestionBase extends ActivityBase {
	readonly value?: CoreValue;
	readonly goal?: string;
	readonly topic?: string;
	/** `<lesson>/<goal>` that is asked for again. */
	readonly practises?: string;
}

export interface Single extends QuestionBase {
	readonly kind: 'single';
	readonly feedback: 'now' | 'later';
	/** The options have a natural order. */
	readonly ordered: boolean;
	readonly options: readonly {
		readonly id: string;
		readonly grade: Grade;
		readonly misconception?: string;
	}[];
	/** The question of an earlier lesson that is asked here once more. */
	readonly first?: { readonly lesson: string; readonly step: string };
}

export interface Multiple extends QuestionBase {
	readonly kind: 'multiple';
	readonly options: readonly {
		readonly id: string;
		readonly right: boolean;
		readonly misconception?: string;
	}[];
}

export interface Ordering extends QuestionBase {
	readonly kind: 'ordering';
	/** In the right order. */
	readonly items: readonly string[];
}

/** Each item goes to a group. `matching`: each group takes one item. */
export interface Sorting extends QuestionBase {
	readonly kind: 'matching' | 'categorise';
	readonly groups: readonly string[];
	readonly items: readonly {
		readonly id: string;
		readonly in: string;
		/** Also right: a grey area. */
		readonly also: readonly string[];
	}[];
}

export interface Words extends QuestionBase {
	readonly kind: 'words';
	readonly items: readonly { readonly id: string; readonly right: boolean }[];
}

export interface Composed extends QuestionBase {
	readonly kind: 'composed';
	readonly parts: readonly {
		readonly id: string;
		readonly blocks: readonly {
			readonly id: string;
			readonly grade: Grade;
			readonly misconception?: string;
		}[];
	}[];
}

/** What a step can be. What is private never leaves the device. */
export type Activity = Question | Reading | Example | PrivateActivity;

export interface Reading extends ActivityBase {
	readonly kind: 'reading';
}

/** A worked example, shown part by part. */
export interface Example extends ActivityBase {
	readonly kind: 'example';
	readonly parts: readonly { readonly id: string; readonly value?: CoreValue }[];
}

export type PrivateActivity = Writing | Rating | Reflection | Assessment | Plan;

export interface Writing extends ActivityBase {
	readonly kind: 'writing';
	readonly checklist: readonly string[];
}

export interface Rating extends ActivityBase {
	readonly kind: 'rating';
	readonly levels: readonly string[];
}

export interface Reflection extends ActivityBase {
	readonly kind: 'reflection';
}

export interface Assessment extends ActivityBase {
	readonly kind: 'assessment';
	readonly levels: readonly string[];
	readonly statements: readonly { readonly id: string; readonly value: CoreValue }[];
	/** The step whose statements are asked once more, for the second round. */
	readonly of?: string;
}

export interface Plan extends ActivityBase {
	readonly kind: 'plan';
	readonly ideas: readonly { readonly id: string; readonly value: CoreValue }[];
	/** Weeks until the reminder of the follow-up. */
	readonly followUp: number;
}
