import type { CourseRule } from '../course-files.ts';
import { issueAt } from '../lesson-files.ts';

/** A path that names a lesson which the course does not have. */
export const unknownReference: CourseRule = ({ course: { yaml, data } }) =>
	data.paths.flatMap((path, at) =>
		path.lessons.flatMap((id, index) => {
			if (data.lessons.includes(id)) return [];
			return issueAt(yaml, ['paths', at, 'lessons', index], {
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
		}),
	);
