import type { UsedId } from '../changed-ids.ts';
import type { CourseRule } from '../course-files.ts';
import { duplicateIds } from '../duplicate-ids.ts';
import type { RawCourse } from '../schema/course.ts';
import type { Path } from '../yaml-file.ts';

/** A locale, lesson or path that is listed twice. */
export const duplicateId: CourseRule = ({ course: { yaml, data } }) =>
	lists(data).flatMap((list) => duplicateIds(yaml, list));

function lists({ locales, lessons, paths }: RawCourse): UsedId[][] {
	return [
		plain(locales, ['locales']),
		plain(lessons, ['lessons']),
		paths.map(({ id }, index) => ({ id, path: ['paths', index, 'id'] })),
		...paths.map((path, index) => plain(path.lessons, ['paths', index, 'lessons'])),
	];
}

function plain(ids: readonly string[], path: Path): UsedId[] {
	return ids.map((id, index) => ({ id, path: [...path, index] }));
}
