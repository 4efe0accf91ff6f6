import { getContext, setContext } from 'svelte';
import type { Course, CourseTexts } from '../content/index.ts';
import { createTranslator, fillGaps, type Translate } from '../i18n/index.ts';
import {
	decide,
	fold,
	isFinished,
	progressOf,
	stepBack,
	storyOf,
	viewOf,
	type Log,
} from '../machines/index.ts';

/** What the ui needs to know of the session, whoever provides it. */
export interface Keeping {
	readonly phase: 'starting' | 'open' | 'closed';
	readonly log: Log;
	readonly kept: 'platform' | 'device' | 'nowhere';
	readonly mode: 'normal' | 'review' | 'browse';
	readonly completed: boolean;
	readonly save: 'idle' | 'saving' | 'saved' | 'failed' | 'not-kept';
}

interface Sources {
	readonly course: Course;
	readonly path: string;
	/** Read inside an effect or a template, it must be reactive. */
	readonly keeping: () => Keeping;
	readonly locale: () => string;
	/** Takes the log after a decision. */
	readonly update: (log: Log) => void;
	/** Learner asked for another language. */
	readonly chooseLocale: (locale: string) => void;
	readonly close: () => void;
	readonly retry: () => void;
}

/** The attempt as the pages see it. The one place where the machines meet Svelte. */
export class Attempt {
	readonly course: Course;
	readonly path: string;
	readonly #sources: Sources;

	constructor(sources: Sources) {
		this.#sources = sources;
		this.course = sources.course;
		this.path = sources.path;
	}

	readonly keeping = $derived.by(() => this.#sources.keeping());
	readonly locale = $derived.by(() => this.#sources.locale());
	readonly t: Translate = $derived(createTranslator(this.locale));
	readonly progress = $derived.by(() => progressOf(this.course, this.path, this.keeping.log));
	/** The words of the course as a whole. */
	readonly words: CourseTexts = $derived.by(() => wordsOf(this.course, this.locale));
	readonly completed = $derived.by(
		() => this.keeping.completed || this.progress.completion === 'completed',
	);

	lesson(id: string) {
		return this.course.lessons.find((lesson) => lesson.id === id);
	}

	view(lesson: string) {
		return viewOf(fold(this.#need(lesson), this.keeping.log));
	}

	story(lesson: string) {
		return storyOf(this.#need(lesson), this.keeping.log);
	}

	/** How far the learner is in a lesson. */
	status(lesson: string): { finished: boolean; taken: number; atEnd: boolean } {
		const place = fold(this.#need(lesson), this.keeping.log);
		return {
			finished: isFinished(this.#need(lesson), this.keeping.log),
			taken: place.context.taken.length,
			atEnd: place.node.kind === 'ending',
		};
	}

	choose(lesson: string, choice: string): void {
		this.#sources.update(decide(this.#need(lesson), this.keeping.log, choice));
	}

	/** Goes back to the place after the first `steps` decisions. */
	back(lesson: string, steps: number): void {
		this.#sources.update(stepBack(this.#need(lesson), this.keeping.log, steps));
	}

	chooseLocale(locale: string): void {
		this.#sources.chooseLocale(locale);
	}

	close(): void {
		this.#sources.close();
	}

	retry(): void {
		this.#sources.retry();
	}

	#need(id: string) {
		const lesson = this.lesson(id);
		if (!lesson) throw new Error(`No lesson ${id} in this course.`);
		return lesson;
	}
}

/** The course's own words, with the programme's years filled in. */
function wordsOf(course: Course, locale: string): CourseTexts {
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
