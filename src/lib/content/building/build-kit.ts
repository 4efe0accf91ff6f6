import { discussedIn } from '../anatomy/kit-paths.ts';
import type { Kit } from '../model/course.ts';
import type { CourseFiles } from '../reading/course-files.ts';
import type { KitFiles } from '../reading/kit-files.ts';
import type { LessonFiles } from '../reading/lesson-files.ts';

/** Gives a kit without errors its final form. */
export function buildKit(
	{ kit, texts }: KitFiles,
	{ course }: CourseFiles,
	lessons: readonly LessonFiles[],
): Kit {
	const known = lessons.map(({ lesson }) => lesson.data);
	return {
		...kit.data,
		discussed: Object.fromEntries(
			course.data.paths.map((path) => {
				const [first, ...others] = discussedIn(path, known);
				if (first === undefined) throw new Error('A rule is missing: a path without a scenario.');
				return [path.id, [first, ...others]];
			}),
		),
		texts: Object.fromEntries([...texts].map(([locale, { data }]) => [locale, data])),
	};
}
