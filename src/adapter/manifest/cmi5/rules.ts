import type { Rules } from '../rule.ts';
import { FILE_RULES } from './rules/files.ts';
import { ID_RULES } from './rules/ids.ts';
import { LAUNCH_RULES } from './rules/launch.ts';
import { STRUCTURE_RULES } from './rules/structure.ts';
import { TEXT_RULES } from './rules/texts.ts';
import { URL_RULES } from './rules/urls.ts';

/**
 * What a cmi5.xml with one assignable unit must be: all that CourseStructure.xsd says of such a one, and what the
 * specification says besides.
 */
export const CMI5_RULES: Rules = {
	...STRUCTURE_RULES,
	...ID_RULES,
	...LAUNCH_RULES,
	...TEXT_RULES,
	...URL_RULES,
	...FILE_RULES,
};
