/**
 * What a course is, once its files have been read: complete, with every default filled in and every
 * reference checked. The player only ever sees these types. This file imports nothing, so that a
 * change of the format can be judged from this file alone.
 */

export type Locale = string;
export type CoreValue = 'active' | 'accessible' | 'credible';
export type Grade = 'best' | 'fair' | 'poor';
export type Tone = 'warm' | 'mixed' | 'cold';

/** The course without its lessons' prose: what is needed to replay any attempt. */
export interface Course {
	readonly id: string;
	readonly version: string;
	/** The first is the course's own. */
	readonly locales: readonly [Locale, ...Locale[]];
	readonly lessons: readonly Lesson[];
	readonly paths: readonly RolePath[];
	readonly completion: 'lessons-finished';
	readonly reporting: 'completion';
	readonly programme: Programme;
	readonly source: { readonly url: string; readonly checked: string };
	readonly texts: Readonly<Record<Locale, CourseTexts>>;
}

export interface RolePath {
	readonly id: string;
	readonly lessons: readonly string[];
}

export interface Programme {
	readonly adopted: number;
	readonly until: number;
	readonly status: 'expired' | 'current';
}

/** A lesson's structure. Its prose is a {@link LessonTexts}, one for each locale. */
export interface Lesson {
	readonly id: string;
	/** Its number in saved records; never changes. */
	readonly number: number;
	readonly minutes: number;
	readonly start: string;
	readonly meters: Readonly<Record<string, Meter>>;
	readonly law: Readonly<Record<string, LawSource>>;
	readonly nodes: Readonly<Record<string, LessonNode>>;
	/** Every id ever used in this lesson; the index is its number in saved records. */
	readonly ids: readonly string[];
	/** Each locale's title and lead, so that the start page need not load the prose. */
	readonly headings: Readonly<Record<Locale, LessonHeading>>;
}

export interface LessonHeading {
	readonly title: string;
	readonly lead: string;
}

export interface Meter {
	readonly start: number;
	readonly min: number;
	readonly max: number;
	/** In rising order; the first begins at `min`. */
	readonly levels: readonly MeterLevel[];
}

export interface MeterLevel {
	readonly id: string;
	readonly from: number;
}

export interface LawSource {
	readonly source: string;
	/** ISO date on which the statement was last checked. */
	readonly checked: string;
}

export type LessonNode = Decision | Ending;

export interface Decision {
	readonly kind: 'decision';
	readonly id: string;
	readonly value: CoreValue;
	readonly goal: string;
	readonly claims: readonly string[];
	readonly law: readonly string[];
	readonly passages: readonly Passage[];
	readonly choices: readonly Choice[];
}

export interface Ending {
	readonly kind: 'ending';
	readonly id: string;
	readonly tone: Tone;
	readonly claims: readonly string[];
	readonly law: readonly string[];
	readonly passages: readonly Passage[];
}

export interface Passage {
	readonly id: string;
	readonly when?: Condition;
}

export interface Choice {
	readonly id: string;
	readonly grade: Grade;
	readonly effects: Readonly<Record<string, number>>;
	/** The first whose condition holds is taken; the last has none. */
	readonly to: readonly Branch[];
}

export interface Branch {
	readonly to: string;
	readonly when?: Condition;
}

/** All that is present must hold. */
export interface Condition {
	/** At least one of these choices was made. */
	readonly chose?: readonly string[];
	/** None of these choices was made. */
	readonly without?: readonly string[];
	readonly meters?: Readonly<
		Record<string, { readonly atLeast?: number; readonly atMost?: number }>
	>;
}

/** Prose of the course as a whole in one locale. May hold `{{adopted}}`, `{{until}}`, `{{checked}}`. */
export interface CourseTexts {
	readonly title: string;
	readonly lead: string;
	readonly description: string;
	readonly about: readonly string[];
	readonly values: Readonly<Record<CoreValue, { readonly name: string; readonly meaning: string }>>;
	readonly paths: Readonly<Record<string, { readonly title: string; readonly about: string }>>;
	readonly notice: {
		readonly title: string;
		readonly expired: readonly string[];
		readonly current: readonly string[];
		readonly source: string;
	};
}

/** A lesson's prose in one locale, by id. */
export interface LessonTexts {
	readonly title: string;
	readonly lead: string;
	readonly intro: readonly Line[];
	readonly people: Readonly<Record<string, { readonly name: string; readonly about: string }>>;
	readonly meters: Readonly<
		Record<string, { readonly name: string; readonly levels: Readonly<Record<string, string>> }>
	>;
	readonly goals: Readonly<Record<string, string>>;
	readonly law: Readonly<Record<string, { readonly title: string; readonly text: string }>>;
	readonly nodes: Readonly<Record<string, NodeTexts>>;
}

export interface NodeTexts {
	readonly title: string;
	readonly passages: Readonly<Record<string, readonly Line[]>>;
	readonly question: string;
	readonly choices: Readonly<Record<string, ChoiceTexts>>;
	readonly reflection: string;
}

export interface ChoiceTexts {
	readonly label: string;
	readonly outcome: readonly Line[];
	readonly why: string;
}

/** Narration (`speaker` empty) or what one person says (`you` is the learner). */
export interface Line {
	readonly speaker: string;
	readonly text: string;
}
