import { buildLesson } from './build-lesson.ts';
import { buildTexts } from './build-texts.ts';
import { mapValues } from './map-values.ts';
import { present } from './present.ts';
import type { CourseFiles } from '../reading/course-files.ts';
import type { Course, CourseOutline, GlossaryEntry, LessonTexts, Locale } from '../model/course.ts';
import type { LessonFiles } from '../reading/lesson-files.ts';

/** Each lesson's prose, by lesson and locale. */
export type TextsByLesson = Readonly<Record<string, Readonly<Record<Locale, LessonTexts>>>>;

/** Gives a course without errors its final form. */
export function buildCourse(
	{ course, texts: words, registry }: CourseFiles,
	lessons: readonly LessonFiles[],
): { readonly course: Course; readonly texts: TextsByLesson } {
	const texts = textsOf(lessons, (locale) => Object.values(words.get(locale)?.data.glossary ?? {}));
	const [first = '', ...others] = course.data.locales;
	return {
		texts,
		course: {
			...present(course.data),
			paths: course.data.paths.map((path) => present(path)),
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

function textsOf(
	lessons: readonly LessonFiles[],
	glossary: (locale: Locale) => readonly GlossaryEntry[],
): TextsByLesson {
	return Object.fromEntries(
		lessons.map(({ folder, texts }) => [
			folder,
			Object.fromEntries(
				[...texts].map(([locale, { data }]) => [locale, buildTexts(data, glossary(locale))]),
			),
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

/** What the first screen needs of a course: the lessons without their structure, no glossary. */
export function outlineOf(course: Course): CourseOutline {
	return {
		...course,
		texts: mapValues(course.texts, (words) => ({ ...words, glossary: {} })),
		lessons: course.lessons.map(({ id, number, kind, minutes, headings }) => ({
			id,
			number,
			kind,
			minutes,
			headings,
		})),
	};
}
