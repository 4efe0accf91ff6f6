import type { CourseFiles } from '../reading/course-files.ts';
import type { KitFiles } from '../reading/kit-files.ts';
import { kitFacts, presentInKit, wantedByKit } from './kit-paths.ts';
import type { LessonFiles, Sound } from '../reading/lesson-files.ts';
import type { Issue } from '../reading/issue.ts';
import { presentInCourse, presentInLesson, wantedByCourse, wantedByLesson } from './text-paths.ts';
import type { Path, YamlFile } from '../reading/yaml-file.ts';

/** The words of a lesson, or of the course as a whole, beside the places that ask for them. */
export interface Words {
	/** The first is the course's own. */
	readonly locales: readonly string[];
	/** The file that asks for the words. */
	readonly structure: 'lesson.yaml' | 'course.yaml' | 'kit.yaml / course.yaml';
	readonly wanted: readonly Path[];
	/** The `{{placeholders}}` that the player fills in. */
	readonly placeholders: readonly string[];
	/** By locale, only those whose shape is right: the others have been reported already. */
	readonly files: ReadonlyMap<string, WordsFile>;
}

export interface WordsFile {
	readonly yaml: YamlFile;
	readonly present: readonly Path[];
	/** The whole tree of texts. */
	readonly data: unknown;
}

/** A lint rule on words: the same for a lesson's as for the course's. */
export type WordsRule = (words: Words) => readonly Issue[];

/** A lesson's words. Nothing in them is filled in. */
export function wordsOfLesson({ locales, lesson, texts }: LessonFiles): Words {
	const wanted = wantedByLesson(lesson.data);
	const files = withPresent(texts, presentInLesson);
	return { locales, structure: 'lesson.yaml', wanted, placeholders: [], files };
}

/** The course's own words. */
export function wordsOfCourse({ course, texts }: CourseFiles): Words {
	return {
		locales: course.data.locales,
		structure: 'course.yaml',
		wanted: wantedByCourse(course.data),
		placeholders: ['adopted', 'until', 'checked'],
		files: withPresent(texts, presentInCourse),
	};
}

/** The words of the manager's kit. */
export function wordsOfKit(
	{ kit, texts }: KitFiles,
	{ course }: CourseFiles,
	lessons: readonly LessonFiles[],
): Words {
	return {
		locales: course.data.locales,
		structure: 'kit.yaml / course.yaml',
		wanted: wantedByKit(
			kit.data,
			course.data,
			lessons.map(({ lesson }) => lesson.data),
		),
		placeholders: [...kitFacts, ...kit.data.blanks],
		files: withPresent(texts, presentInKit),
	};
}

function withPresent<T>(
	texts: ReadonlyMap<string, Sound<T>>,
	presentIn: (data: T) => Path[],
): ReadonlyMap<string, WordsFile> {
	return new Map(
		[...texts].map(([locale, { yaml, data }]) => [
			locale,
			{ yaml, data, present: presentIn(data) },
		]),
	);
}
