import { course, loadTexts } from 'virtual:course';
import type { Course, Lesson, LessonTexts } from '../../../src/lib/content/index.ts';

export interface LoadedCourse {
	readonly course: Course;
	/** The first lesson. */
	readonly lesson: Lesson;
	/** Its words by locale. */
	readonly texts: ReadonlyMap<string, LessonTexts>;
}

/** Loads the real course and the words of its first lesson in every locale. */
export async function loadCourse(): Promise<LoadedCourse> {
	const lesson = course?.lessons[0];
	if (!course || !lesson) throw new Error('The lesson files have errors: npm run lint:lessons');
	const texts = new Map<string, LessonTexts>();
	for (const locale of course.locales) texts.set(locale, await loadTexts(lesson.id, locale));
	return { course, lesson, texts };
}
