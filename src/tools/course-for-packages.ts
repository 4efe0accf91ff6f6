import type { CourseOptions } from '../adapter/index.ts';
import { readCourse, type Course } from '../lib/content/index.ts';
import { readLessonFolder } from './lesson-folder.ts';

/**
 * What the adapter has to know of the course. A course with errors gives a nameless one: the build then stops at
 * the lessons themselves, with every problem, and the development server shows them.
 */
export function courseForPackages(): CourseOptions {
	const { course } = readCourse(readLessonFolder());
	return course ? describe(course) : nameless;
}

const nameless: CourseOptions = {
	id: 'course',
	version: '0.0.0',
	locales: ['sv'],
	title: { sv: '–' },
	description: { sv: '–' },
	reporting: 'completion',
	paths: [],
};

function describe(course: Course): CourseOptions {
	const words = (pick: (locale: string) => string | undefined) =>
		Object.fromEntries(course.locales.map((locale) => [locale, pick(locale) ?? '']));
	return {
		id: course.id,
		version: course.version,
		locales: course.locales,
		title: words((locale) => course.texts[locale]?.title),
		description: words((locale) => course.texts[locale]?.description),
		reporting: course.reporting,
		paths: course.paths.map(({ id, lessons, reporting }) => ({
			id,
			title: words((locale) => course.texts[locale]?.paths[id]?.title),
			minutes: course.lessons
				.filter((lesson) => lessons.includes(lesson.id))
				.reduce((sum, lesson) => sum + lesson.minutes, 0),
			...(reporting && { reporting }),
		})),
	};
}
