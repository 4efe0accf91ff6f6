import { course as outline, loadLesson, loadTexts } from 'virtual:course';
import type { Course, LessonTexts } from '../../../src/lib/content/index.ts';

export interface LoadedCourse {
	readonly course: Course;
	/** The words of every lesson, by lesson and locale: `pick-up.sv`. */
	readonly texts: ReadonlyMap<string, LessonTexts>;
}

/** Loads the real course and the words of its lessons in every locale. */
export async function loadCourse(): Promise<LoadedCourse> {
	if (!outline) throw new Error('The lesson files have errors: npm run lint:lessons');
	const lessons = await Promise.all(outline.lessons.map(({ id }) => loadLesson(id)));
	const texts = new Map<string, LessonTexts>();
	for (const { id } of lessons) {
		for (const locale of outline.locales) texts.set(`${id}.${locale}`, await loadTexts(id, locale));
	}
	return { course: { ...outline, lessons }, texts };
}
