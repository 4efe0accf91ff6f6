import { idsOf } from './lesson-ids.ts';
import { Reader, type SourceFiles } from './reader.ts';
import { course as courseSchema } from './schema/course.ts';
import { lesson as lessonSchema } from './schema/lesson.ts';

/**
 * The ids that the registries must hold, by registry: `ids.yaml`, `pick-up/ids.yaml`. Only from files
 * whose shape is right; what is wrong with the others is {@link readCourse}'s to say.
 */
export function idsInUse(files: SourceFiles): ReadonlyMap<string, readonly string[]> {
	const reader = new Reader(files);
	const lessons = reader.read('course.yaml', courseSchema)?.data.lessons ?? [];
	return new Map([
		['ids.yaml', unique(lessons)],
		...lessons.flatMap((folder) => {
			const lesson = reader.read(`${folder}/lesson.yaml`, lessonSchema);
			if (!lesson) return [];
			const ids = idsOf(lesson.data).map(({ id }) => id);
			return [[`${folder}/ids.yaml`, unique(ids)] as const];
		}),
	]);
}

function unique(ids: readonly string[]): readonly string[] {
	return [...new Set(ids)];
}
