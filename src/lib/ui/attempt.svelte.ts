import { getContext, setContext } from 'svelte';
import type { CourseOutline, CourseTexts, Lesson, LessonOutline } from '../content/index.ts';
import { createTranslator, fillGaps, type Translate } from '../i18n/index.ts';
import {
	eventsOf,
	extraLessons,
	isCompleted,
	isFinished,
	requiredLessons,
	type Log,
} from '../log/index.ts';
import type { Notes } from './notes.svelte.ts';

/** What the ui needs to know of the session, whoever provides it. */
export interface Keeping {
	readonly phase: 'starting' | 'open' | 'elsewhere' | 'closed';
	readonly log: Log;
	readonly kept: 'platform' | 'device' | 'nowhere';
	readonly mode: 'normal' | 'review' | 'browse';
	readonly completed: boolean;
	readonly receipt: {
		/** ISO 8601; `''` when nobody knows. */
		readonly completedAt: string;
		readonly answer?: { readonly at: string; readonly word: string; readonly confirmed: boolean };
	};
	/** What the platform does not have is on this device. */
	readonly copied: boolean;
	readonly unsavedSince: Date | undefined;
	readonly save: 'idle' | 'saving' | 'saved' | 'failed' | 'not-kept';
}

interface Sources {
	readonly course: CourseOutline;
	readonly path: string;
	/** How much the platform is told. */
	readonly reporting: Reporting;
	/** Read inside an effect or a template, these three must be reactive. */
	readonly lessons: () => readonly Lesson[];
	readonly keeping: () => Keeping;
	readonly locale: () => string;
	/** What only this device knows. */
	readonly notes: Notes;
	/** A whole number by chance, from 0 and below this one: which questions a check draws. */
	readonly chance: (below: number) => number;
	/** Takes the log after a decision. */
	readonly update: (log: Log) => void;
	/** Learner asked for another language. */
	readonly chooseLocale: (locale: string) => void;
	readonly close: () => void;
	readonly retry: () => void;
	/** Goes on in this window rather than in the other. */
	readonly takeOver: () => void;
}

/** Completion alone, also how it went, also what was answered. */
export type Reporting = 'completion' | 'result' | 'answers';

/** How far a lesson has come, in words for the map. */
export type LessonState = 'new' | 'begun' | 'finished';

/** The attempt as the pages see it. The one place where the machines meet Svelte. */
export class Attempt {
	readonly course: CourseOutline;
	readonly path: string;
	readonly reporting: Reporting;
	readonly notes: Notes;
	readonly #sources: Sources;

	constructor(sources: Sources) {
		this.#sources = sources;
		this.course = sources.course;
		this.path = sources.path;
		this.reporting = sources.reporting;
		this.notes = sources.notes;
	}

	readonly keeping = $derived.by(() => this.#sources.keeping());
	readonly locale = $derived.by(() => this.#sources.locale());
	readonly lessons = $derived.by(() => this.#sources.lessons());
	readonly t: Translate = $derived(createTranslator(this.locale));
	/** What has to be done, in the order of the path; and what is open besides. */
	readonly required = $derived.by(() => requiredLessons(this.course, this.path));
	readonly extra = $derived.by(() => extraLessons(this.course, this.path));
	/** The lessons of the path that are finished. */
	readonly finished = $derived.by(() =>
		this.required.filter((each) => isFinished(each, this.keeping.log)),
	);
	/** The words of the course as a whole. */
	readonly words: CourseTexts = $derived.by(() => wordsOf(this.course, this.locale));
	readonly completed = $derived.by(
		() =>
			this.keeping.completed ||
			isCompleted(this.keeping.log) ||
			this.finished.length === this.required.length,
	);

	outline(id: string): LessonOutline | undefined {
		return this.course.lessons.find((lesson) => lesson.id === id);
	}

	/** How far a lesson has come; its structure need not be there. */
	state(lesson: LessonOutline): LessonState {
		if (isFinished(lesson, this.keeping.log)) return 'finished';
		return eventsOf(this.keeping.log, lesson.id).length > 0 ? 'begun' : 'new';
	}

	/** The lesson to go on with: the first of the path that is not finished, if any is not. */
	readonly next = $derived.by(() => this.required.find((each) => this.state(each) !== 'finished'));

	/** Takes the log after a decision. */
	update(log: Log): void {
		this.#sources.update(log);
	}

	/** A whole number by chance, from 0 and below this one. */
	chance(below: number): number {
		return this.#sources.chance(below);
	}

	chooseLocale(locale: string): void {
		this.#sources.chooseLocale(locale);
	}

	close(): void {
		this.#sources.close();
	}

	takeOver(): void {
		this.#sources.takeOver();
	}

	retry(): void {
		this.#sources.retry();
	}
}

/** The course's own words, with the programme's years filled in. */
function wordsOf(course: CourseOutline, locale: string): CourseTexts {
	const texts = course.texts[locale] ?? course.texts[course.locales[0]];
	if (!texts) throw new Error(`No texts for ${locale}.`);
	const gaps = { ...course.programme, checked: course.source.checked };
	const fill = (paragraphs: readonly string[]) => paragraphs.map((text) => fillGaps(text, gaps));
	const { notice } = texts;
	return {
		...texts,
		notice: {
			...notice,
			expired: fill(notice.expired),
			current: fill(notice.current),
			source: fillGaps(notice.source, gaps),
		},
	};
}

const context = Symbol('attempt');

export function provideAttempt(attempt: Attempt): Attempt {
	return setContext(context, attempt);
}

export function useAttempt(): Attempt {
	return getContext<Attempt>(context);
}
