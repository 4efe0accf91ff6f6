import type { CourseRule } from '../reading/course-files.ts';
import { changedId } from './changed-id.ts';
import { duplicateId } from './duplicate-id.ts';
import { unknownReference } from './unknown-reference.ts';

/** The lint rules on the course as a whole. Those on its words stand in `text-rules/`. */
export const courseRules: readonly CourseRule[] = [changedId, duplicateId, unknownReference];
