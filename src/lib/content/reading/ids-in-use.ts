import { expandSteps } from './again.ts';
import { idsOf } from '../anatomy/lesson-ids.ts';
import { Reader, type SourceFiles } from './reader.ts';
import { course as courseSchema } from '../schema/course.ts';
import { lesson as lessonSchema, type RawLesson } from '../schema/lesson.ts';

/**
 * The ids that the registries must hold, by registry: `ids.yaml`, `pick-up/ids.yaml`. Only from files
 * whose shape is right; what is wrong with the others is {@link readCourse}'s to say.
 */
export function idsInUse(files: SourceFiles): ReadonlyMap<string, readonly string[]> {
	const reader = new Reader(files);
	const folders = reader.read('course.yaml', courseSchema)?.data.lessons ?? [];
	const lessons = new Map(
		folders.flatMap((folder): [string, RawLesson][] => {
			const lesson = reader.read(`${folder}/lesson.yaml`, lessonSchema);
			return lesson ? [[folder, lesson.data]] : [];
		}),
	);
	return new Map([
		['ids.yaml', unique(folders)],
		...[...lessons].map(([folder, lesson]) => {
			const ids = idsOf(expandSteps(lesson, (id) => lessons.get(id))).map(({ id }) => id);
			return [`${folder}/ids.yaml`, unique(ids)] as const;
		}),
	]);
}

function unique(ids: readonly string[]): readonly string[] {
	return [...new Set(ids)];
}
