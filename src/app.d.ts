declare module 'virtual:course' {
	import type { Course, Issue, LessonTexts } from '$lib/content/index.ts';

	/** `null` only on the development server, when the lesson files have errors. */
	export const course: Course | null;
	/** Problems in the lesson files; only on the development server. */
	export const problems: readonly Issue[];
	/** Loads a lesson's prose in one locale. Rejects when it cannot be fetched. */
	export function loadTexts(lesson: string, locale: string): Promise<LessonTexts>;
}
