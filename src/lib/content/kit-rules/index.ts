import type { CourseFiles } from '../reading/course-files.ts';
import type { Issue } from '../reading/issue.ts';
import type { KitFiles } from '../reading/kit-files.ts';
import type { LessonFiles } from '../reading/lesson-files.ts';
import { duplicateId } from './duplicate-id.ts';
import { pathWithoutScenario } from './path-without-scenario.ts';

/** The kit's files, and the course that it is for. */
export interface KitInCourse extends KitFiles {
	readonly course: CourseFiles;
	readonly lessons: readonly LessonFiles[];
}

/** A lint rule on the manager's kit. */
export type KitRule = (files: KitInCourse) => readonly Issue[];

/** The lint rules on the structure of the kit. Those on its words stand in `text-rules/`. */
export const kitRules: readonly KitRule[] = [duplicateId, pathWithoutScenario];
