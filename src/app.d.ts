declare module 'virtual:course' {
	import type { CourseOutline, Issue, Lesson, LessonTexts, Reference } from '$lib/content/index.ts';

	/** `null` only on the development server, when the lesson files have errors. */
	export const course: CourseOutline | null;
	/** Problems in the lesson files; only on the development server. */
	export const problems: readonly Issue[];
	/** Loads a lesson's structure. Rejects when it cannot be fetched. */
	export function loadLesson(lesson: string): Promise<Lesson>;
	/** Loads a lesson's prose in one locale. Rejects when it cannot be fetched. */
	export function loadTexts(lesson: string, locale: string): Promise<LessonTexts>;
	/** Loads laws and glossary in one locale. Rejects when they cannot be fetched. */
	export function loadReference(locale: string): Promise<Reference>;
}
