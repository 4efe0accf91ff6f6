import { buildLesson, buildTexts } from './build-lesson.ts';
import type { CourseFiles } from './course-files.ts';
import type { Course, LessonTexts, Locale } from './course.ts';
import type { LessonFiles } from './lesson-files.ts';

/** Each lesson's prose, by lesson and locale. */
export type TextsByLesson = Readonly<Record<string, Readonly<Record<Locale, LessonTexts>>>>;

/** Gives a course without errors its final form. */
export function buildCourse(
	{ course, texts: words, registry }: CourseFiles,
	lessons: readonly LessonFiles[],
): { readonly course: Course; readonly texts: TextsByLesson } {
	const texts = textsOf(lessons);
	const [first = '', ...others] = course.data.locales;
	return {
		texts,
		course: {
			...course.data,
			locales: [first, ...others],
			lessons: lessons.map((files) =>
				buildLesson({
					lesson: files.lesson.data,
					number: need(registry).data.ids.indexOf(files.folder),
					ids: need(files.registry).data.ids,
					headings: headings(need(texts[files.folder])),
				}),
			),
			texts: Object.fromEntries([...words].map(([locale, { data }]) => [locale, data])),
		},
	};
}

function textsOf(lessons: readonly LessonFiles[]): TextsByLesson {
	return Object.fromEntries(
		lessons.map(({ folder, texts }) => [
			folder,
			Object.fromEntries([...texts].map(([locale, { data }]) => [locale, buildTexts(data)])),
		]),
	);
}

function headings(texts: Readonly<Record<Locale, LessonTexts>>) {
	return Object.fromEntries(
		Object.entries(texts).map(([locale, { title, lead }]) => [locale, { title, lead }]),
	);
}

function need<T>(value: T | undefined): T {
	if (value === undefined) throw new Error('A checked course lacks a part: a rule is missing.');
	return value;
}
