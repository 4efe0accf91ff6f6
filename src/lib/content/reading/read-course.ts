import { expandSteps, expandTexts } from './again.ts';
import { buildCourse, type TextsByLesson } from '../building/build-course.ts';
import { buildKit } from '../building/build-kit.ts';
import type { CourseFiles } from './course-files.ts';
import { courseRules } from '../course-rules/index.ts';
import type { Course, Kit } from '../model/course.ts';
import { readKit, type KitFiles } from './kit-files.ts';
import { sortIssues, type Issue } from './issue.ts';
import type { LessonFiles, Sound } from './lesson-files.ts';
import { Reader, type SourceFiles } from './reader.ts';
import { rules } from '../rules/index.ts';
import { course as courseSchema, type RawCourse } from '../schema/course.ts';
import { courseTexts } from '../schema/course-texts.ts';
import { lesson as lessonSchema } from '../schema/lesson.ts';
import { lessonTexts } from '../schema/lesson-texts.ts';
import { registry as registrySchema } from '../schema/registry.ts';
import { textRules } from '../text-rules/index.ts';
import { wordsOfCourse, wordsOfKit, wordsOfLesson } from '../anatomy/words.ts';
import { kitRules } from '../kit-rules/index.ts';

export interface ReadCourse {
	/** `undefined` when there is any error. */
	readonly course: Course | undefined;
	/** Each lesson's prose, by lesson and locale. Empty when there is any error. */
	readonly texts: TextsByLesson;
	/** The manager's kit; `undefined` when the course has none, or there is any error. */
	readonly kit: Kit | undefined;
	/** Every problem in every file, sorted. */
	readonly issues: readonly Issue[];
}

/** The files of a course as they are written, where all could be read, and every problem in them. */
export interface ReadFiles {
	readonly course: CourseFiles | undefined;
	/** Nothing is filled in: a question that is asked again stands only where it was asked first. */
	readonly lessons: readonly LessonFiles[];
	readonly kit: KitFiles | undefined;
	readonly issues: readonly Issue[];
}

/**
 * Reads the whole course: checks the shape of each file, then the rules on the course and on each
 * lesson, and gives the complete course only if nothing is wrong. Never throws for what an author wrote.
 */
export function readCourse(files: SourceFiles): ReadCourse {
	const { course, lessons, kit, issues } = readFiles(files);
	if (!course || issues.some(({ severity }) => severity === 'error')) {
		return { course: undefined, texts: {}, kit: undefined, issues };
	}
	return {
		...buildCourse(course, withRepeated(lessons)),
		kit: kit && buildKit(kit, course, lessons),
		issues,
	};
}

/** Reads and checks all files, and gives them as they are written, each with its lines. */
export function readFiles(files: SourceFiles): ReadFiles {
	const reader = new Reader(files);
	const file = reader.read('course.yaml', courseSchema);
	if (!file) {
		return { course: undefined, lessons: [], kit: undefined, issues: sortIssues(reader.issues) };
	}
	const course = readCourseFiles(reader, file);
	const lessons = [...new Set(file.data.lessons)]
		.map((folder) => readLesson(reader, folder, file.data.locales))
		.filter((lesson) => lesson !== undefined);
	const kit = readKit(reader, file.data.locales);
	reader.add(checkCourse(course));
	if (kit) reader.add(checkKit(kit, course, lessons));
	for (const lesson of withRepeated(lessons)) reader.add(checkLesson(lesson));
	return { course, lessons, kit, issues: sortIssues(reader.issues) };
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

/** Each lesson with the questions of others that it asks again. */
function withRepeated(lessons: readonly LessonFiles[]): LessonFiles[] {
	const find = (id: string) => lessons.find(({ folder }) => folder === id);
	return lessons.map((files) => {
		const { yaml, data } = files.lesson;
		const texts = [...files.texts].map(([locale, sound]) => {
			const earlier = (id: string) => find(id)?.texts.get(locale)?.data;
			return [locale, { ...sound, data: expandTexts(data, sound.data, earlier) }] as const;
		});
		const lesson = { yaml, data: expandSteps(data, (id) => find(id)?.lesson.data) };
		return { ...files, lesson, texts: new Map(texts) };
	});
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

function checkKit(kit: KitFiles, course: CourseFiles, lessons: readonly LessonFiles[]): Issue[] {
	return [
		...kitRules.flatMap((rule) => rule({ ...kit, course, lessons })),
		...textRules.flatMap((rule) => rule(wordsOfKit(kit, course, lessons))),
	];
}
