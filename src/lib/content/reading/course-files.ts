import type { Issue } from './issue.ts';
import type { Sound } from './lesson-files.ts';
import type { RawCourseTexts } from '../schema/course-texts.ts';
import type { RawCourse } from '../schema/course.ts';
import type { RawRegistry } from '../schema/registry.ts';

/** The files of the course as a whole, as far as each has the right shape. */
export interface CourseFiles {
	readonly course: Sound<RawCourse>;
	/** By locale, only those whose shape is right: the others have been reported already. */
	readonly texts: ReadonlyMap<string, Sound<RawCourseTexts>>;
	/** The numbers of the lessons in saved records. */
	readonly registry: Sound<RawRegistry> | undefined;
}

/** A lint rule on the course as a whole. */
export type CourseRule = (files: CourseFiles) => readonly Issue[];
