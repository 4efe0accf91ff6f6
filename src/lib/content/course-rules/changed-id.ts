import { changedIds } from '../anatomy/changed-ids.ts';
import type { CourseRule } from '../reading/course-files.ts';

/** The registry and the course disagree on which lessons there are. */
export const changedId: CourseRule = ({ course, registry }) => {
	const lessons = course.data.lessons.map((id, index) => ({ id, path: ['lessons', index] }));
	return registry ? changedIds(course.yaml, lessons, registry) : [];
};
