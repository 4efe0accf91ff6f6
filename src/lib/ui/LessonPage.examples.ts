import { example } from './example.ts';
import LessonPage from './LessonPage.svelte';

const pageOf = (name: string, kind: 'scenario' | 'steps' | 'check') =>
	example(LessonPage, {
		name: `lesson page: ${name}`,
		props: ({ course, lessonOf, textsOf }) => {
			const id = course.lessons.find((lesson) => lesson.kind === kind)?.id ?? '';
			return { lesson: lessonOf(id), texts: textsOf(id), sitting: '' };
		},
	});

export const lessonPageExamples = [
	pageOf('a scenario', 'scenario'),
	pageOf('steps', 'steps'),
	pageOf('a check', 'check'),
];
