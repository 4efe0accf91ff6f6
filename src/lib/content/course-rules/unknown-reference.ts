import type { CourseRule } from '../reading/course-files.ts';
import { issueAt } from '../reading/lesson-files.ts';
import type { UsedId } from '../anatomy/changed-ids.ts';
import type { RawCourse } from '../schema/course.ts';

/** A path, a chapter or the test-out that names a lesson which the course does not have. */
export const unknownReference: CourseRule = ({ course: { yaml, data } }) =>
	lessonsNamedIn(data).flatMap(({ id, path }) => {
		if (data.lessons.includes(id)) return [];
		return issueAt(yaml, path, {
			code: 'unknown-reference',
			what: {
				sv: `Lektionen ”${id}” finns inte bland kursens lessons.`,
				en: `The lesson “${id}” is not among the course’s lessons.`,
			},
			todo: {
				sv: 'Lägg till den under lessons, eller ta bort den här.',
				en: 'Add it under lessons, or remove it here.',
			},
		});
	});

function lessonsNamedIn({ paths, chapters, testOut }: RawCourse): UsedId[] {
	return [
		...chapters.flatMap((chapter, at) => listed(chapter.lessons, ['chapters', at, 'lessons'])),
		...paths.flatMap((path, at) => [
			...listed(path.lessons, ['paths', at, 'lessons']),
			...listed(path.extra, ['paths', at, 'extra']),
		]),
		...(testOut ? [{ id: testOut.lesson, path: ['testOut', 'lesson'] }] : []),
	];
}

function listed(ids: readonly string[], path: UsedId['path']): UsedId[] {
	return ids.map((id, index) => ({ id, path: [...path, index] }));
}
