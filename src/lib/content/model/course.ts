/**
 * What a course is, once its files have been read: complete, with every default filled in and every
 * reference checked. The player only ever sees these types. A change of the format can be judged
 * from this file and its three neighbours alone.
 */
import type { Activity, Question } from './activity.ts';
import type { ScenarioLesson } from './scenario.ts';
import type { CourseTexts } from './texts.ts';

export type * from './activity.ts';
export type * from './kit.ts';
export type * from './scenario.ts';
export type * from './texts.ts';

export type Locale = string;
export type CoreValue = 'active' | 'accessible' | 'credible';
export type Grade = 'best' | 'fair' | 'poor';
export type Tone = 'warm' | 'mixed' | 'cold';

/** How much a platform is told: what is done, also the result of the check, also each answer. */
export type Reporting = 'completion' | 'result' | 'answers';

export type Mood = 'glad' | 'calm' | 'waiting' | 'worried' | 'upset';

/** The course without its lessons' prose: what is needed to replay any attempt. */
export interface Course extends CourseFrame {
	readonly lessons: readonly Lesson[];
}

/** What the first screen needs: the course with the headings of its lessons only. */
export interface CourseOutline extends CourseFrame {
	readonly lessons: readonly LessonOutline[];
}

interface CourseFrame {
	readonly id: string;
	readonly version: string;
	/** The first is the course's own. */
	readonly locales: readonly [Locale, ...Locale[]];
	/** The course map: lessons that belong together under one heading. */
	readonly chapters: readonly Chapter[];
	/** How many claims the source has. */
	readonly claims: number;
	readonly paths: readonly RolePath[];
	readonly completion: 'lessons-finished';
	/** Passing this sitting at the first try completes a path as well. */
	readonly testOut?: { readonly lesson: string; readonly sitting: string };
	readonly reporting: Reporting;
	readonly programme: Programme;
	readonly source: { readonly url: string; readonly checked: string };
	/** Claims of the source that are deliberately not practised. */
	readonly notTaught: readonly { readonly claim: string; readonly reason: string }[];
	readonly texts: Readonly<Record<Locale, CourseTexts>>;
}

export interface Chapter {
	readonly id: string;
	readonly lessons: readonly string[];
}

export interface RolePath {
	readonly id: string;
	/** What has to be finished, in order. */
	readonly lessons: readonly string[];
	/** What is open besides. */
	readonly extra: readonly string[];
	/** What the platform is told for this path, if not as in the course. */
	readonly reporting?: Reporting;
}

export interface Programme {
	readonly adopted: number;
	readonly until: number;
	readonly status: 'expired' | 'current';
}

/** What can be known of a lesson without its structure. */
export interface LessonOutline {
	readonly id: string;
	/** Its number in saved records; never changes. */
	readonly number: number;
	readonly kind: Lesson['kind'];
	readonly minutes: number;
	/** Each locale's title and lead, so that the start page need not load the prose. */
	readonly headings: Readonly<Record<Locale, LessonHeading>>;
}

export interface LessonHeading {
	readonly title: string;
	readonly lead: string;
}

/** A lesson's structure. Its prose is a {@link LessonTexts}, one for each locale. */
export type Lesson = ScenarioLesson | StepsLesson | CheckLesson;

export interface LessonBase extends LessonOutline {
	/** Objectives. */
	readonly goals: readonly string[];
	readonly law: Readonly<Record<string, LawSource>>;
	/** Every id ever used in this lesson; the index is its number in saved records. */
	readonly ids: readonly string[];
}

export interface LawSource {
	readonly source: string;
	/** ISO date on which the statement was last checked. */
	readonly checked: string;
}

/** A lesson of steps, one after the other. */
export interface StepsLesson extends LessonBase {
	readonly kind: 'steps';
	readonly steps: readonly Activity[];
}

/** A bank of questions of which some are drawn at each sitting. */
export interface CheckLesson extends LessonBase {
	readonly kind: 'check';
	/** The first is the check itself; the others count for nothing. */
	readonly sittings: readonly Sitting[];
	readonly questions: readonly Question[];
}

export interface Sitting {
	readonly id: string;
	/** How many questions of each topic. */
	readonly draw: Readonly<Record<string, number>>;
	/** How many must be right; 0 when nothing can be passed. */
	readonly pass: number;
}
