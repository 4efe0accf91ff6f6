import type { UsedId } from '../anatomy/changed-ids.ts';
import type { CourseRule } from '../reading/course-files.ts';
import { duplicateIds } from '../anatomy/duplicate-ids.ts';
import type { RawCourse } from '../schema/course.ts';
import type { Path } from '../reading/yaml-file.ts';

/** A locale, lesson, chapter or path that is listed twice; a lesson is on the map of a path once. */
export const duplicateId: CourseRule = ({ course: { yaml, data } }) =>
	lists(data).flatMap((list) => duplicateIds(yaml, list));

function lists({ locales, lessons, chapters, paths }: RawCourse): UsedId[][] {
	return [
		plain(locales, ['locales']),
		plain(lessons, ['lessons']),
		chapters.map(({ id }, index) => ({ id, path: ['chapters', index, 'id'] })),
		chapters.flatMap((chapter, index) => plain(chapter.lessons, ['chapters', index, 'lessons'])),
		paths.map(({ id }, index) => ({ id, path: ['paths', index, 'id'] })),
		...paths.map((path, index) => [
			...plain(path.lessons, ['paths', index, 'lessons']),
			...plain(path.extra, ['paths', index, 'extra']),
		]),
	];
}

function plain(ids: readonly string[], path: Path): UsedId[] {
	return ids.map((id, index) => ({ id, path: [...path, index] }));
}
