import { example, type Scene } from '../example.ts';
import CourseText from './CourseText.svelte';

const written = ({ lessonOf, textsOf }: Scene, ids: readonly string[]) => ({
	written: ids.map((id) => ({ lesson: lessonOf(id), texts: textsOf(id) })),
});

/** Lessons by kind, so that an example asks for no id. */
const ofKind = (scene: Scene, kind: string) =>
	scene.course.lessons.filter((lesson) => lesson.kind === kind).map(({ id }) => id);

export const courseTextExamples = [
	example(CourseText, {
		name: 'text: a scenario',
		props: (scene) => written(scene, [scene.lesson.id]),
	}),
	example(CourseText, {
		name: 'text: a scenario with boards and a reply in parts',
		played: { lesson: 'dark-footpath', grade: 'best', decisions: 0 },
		props: (scene) => written(scene, [scene.lesson.id]),
	}),
	example(CourseText, {
		name: 'text: all lessons of steps',
		props: (scene) => written(scene, ofKind(scene, 'steps')),
	}),
	example(CourseText, {
		name: 'text: one lesson of steps',
		props: (scene) => written(scene, ofKind(scene, 'steps').slice(0, 1)),
	}),
	example(CourseText, {
		name: 'text: the check',
		props: (scene) => written(scene, ofKind(scene, 'check')),
	}),
];

/** What a learner has written on this device. */
export const ownNote = 'only on this device: 4711';

/** Everything: too much to look for barriers in each look. */
export const wholeCourseText = example(CourseText, {
	name: 'text: the whole course',
	// What the learner has done and written is nothing for paper.
	notes: (course) =>
		Object.fromEntries(
			course.lessons.flatMap((lesson) =>
				lesson.kind === 'steps'
					? lesson.steps.map(({ id }) => [`${lesson.id}/${id}`, ownNote])
					: [],
			),
		),
	props: (scene) =>
		written(
			scene,
			scene.course.lessons.map(({ id }) => id),
		),
});
