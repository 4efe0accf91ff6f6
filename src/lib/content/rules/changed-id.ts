import { changedIds } from '../anatomy/changed-ids.ts';
import type { Rule } from '../reading/lesson-files.ts';
import { idsOf } from '../anatomy/lesson-ids.ts';

/** The registry and the lesson disagree on which nodes and choices there are. */
export const changedId: Rule = ({ lesson, registry }) =>
	registry ? changedIds(lesson.yaml, idsOf(lesson.data), registry) : [];
