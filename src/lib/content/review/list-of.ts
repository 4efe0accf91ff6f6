import type { RawLesson } from '../schema/lesson.ts';
import type { Path } from '../reading/yaml-file.ts';

/** Where a lesson's parts are listed: the place for what is said of all of them. */
export function listOf({ kind }: RawLesson): Path {
	return [{ scenario: 'nodes', steps: 'steps', check: 'questions' }[kind]];
}
