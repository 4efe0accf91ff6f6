import { buildCourse, type TextsByLesson } from './build-course.ts';
import type { CourseFiles } from './course-files.ts';
import { courseRules } from './course-rules/index.ts';
import type { Course } from './course.ts';
import { sortIssues, type Issue } from './issue.ts';
import type { LessonFiles, Sound } from './lesson-files.ts';
import { Reader, type SourceFiles } from './reader.ts';
import { rules } from './rules/index.ts';
import { course as courseSchema, type RawCourse } from './schema/course.ts';
import { courseTexts } from './schema/course-texts.ts';
import { lesson as lessonSchema } from './schema/lesson.ts';
import { lessonTexts } from './schema/lesson-texts.ts';
import { registry as registrySchema } from './schema/registry.ts';
import { textRules } from './text-rules/index.ts';
import { wordsOfCourse, wordsOfLesson } from './words.ts';

export interface ReadCourse {
	/** `undefined` when there is any error. */
	readonly course: Course | undefined;
	/** Each lesson's prose, by lesson and locale. Empty when there is any error. */
	readonly texts: TextsByLesson;
	/** Every problem in every file, sorted. */
	readonly issues: readonly Issue[];
}

/**
 * Reads the whole course: checks the shape of each file, then the rules on the course and on each
 * lesson, and gives the complete course only if nothing is wrong. Never throws for what an author wrote.
 */
export function readCourse(files: SourceFiles): ReadCourse {
	const reader = new Reader(files);
	const course = reader.read('course.yaml', courseSchema);
	if (!course) return { course: undefined, texts: {}, issues: sortIssues(reader.issues) };
	const courseFiles = readCourseFiles(reader, course);
	const lessons = [...new Set(course.data.lessons)]
		.map((folder) => readLesson(reader, folder, course.data.locales))
		.filter((lesson) => lesson !== undefined);
	reader.add(checkCourse(courseFiles));
	for (const lesson of lessons) reader.add(checkLesson(lesson));
	const issues = sortIssues(reader.issues);
	if (issues.some(({ severity }) => severity === 'error')) {
		return { course: undefined, texts: {}, issues };
	}
	return { ...buildCourse(courseFiles, lessons), issues };
}

function readCourseFiles(reader: Reader, course: Sound<RawCourse>): CourseFiles {
	return {
		course,
		texts: reader.readEach(course.data.locales, (locale) => `texts/${locale}.yaml`, courseTexts),
		registry: reader.read('ids.yaml', registrySchema),
	};
}

function readLesson(
	reader: Reader,
	folder: string,
	locales: readonly string[],
): LessonFiles | undefined {
	const lesson = reader.read(`${folder}/lesson.yaml`, lessonSchema);
	const fileOf = (locale: string) => `${folder}/texts/${locale}.yaml`;
	const texts = reader.readEach(locales, fileOf, lessonTexts);
	const registry = reader.read(`${folder}/ids.yaml`, registrySchema);
	return lesson && { folder, locales, lesson, texts, registry };
}

function checkCourse(files: CourseFiles): Issue[] {
	return [
		...courseRules.flatMap((rule) => rule(files)),
		...textRules.flatMap((rule) => rule(wordsOfCourse(files))),
	];
}

function checkLesson(files: LessonFiles): Issue[] {
	return [
		...rules.flatMap((rule) => rule(files)),
		...textRules.flatMap((rule) => rule(wordsOfLesson(files))),
	];
}
