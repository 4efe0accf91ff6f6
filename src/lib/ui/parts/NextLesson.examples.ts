import { example } from '../example.ts';
import { finishPath } from '../map/finished.examples.ts';
import NextLesson from './NextLesson.svelte';

export const nextLessonExamples = [
	example(NextLesson, {
		name: 'next lesson: there is one',
		props: ({ course }) => ({ after: course.paths[0]?.lessons.at(-1) ?? '' }),
	}),
	example(NextLesson, {
		name: 'next lesson: the one to go on with is this one',
		props: ({ course }) => ({ after: course.paths[0]?.lessons[0] ?? '' }),
	}),
	example(NextLesson, {
		name: 'next lesson: none is left',
		log: finishPath,
		props: ({ lesson }) => ({ after: lesson.id }),
	}),
];
