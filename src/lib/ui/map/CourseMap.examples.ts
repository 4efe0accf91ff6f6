import { example } from '../example.ts';
import CourseMap from './CourseMap.svelte';
import { finish, finishPath } from './finished.examples.ts';

const props = () => ({});

export const courseMapExamples = [
	example(CourseMap, { name: 'course map: for a new learner', props }),
	example(CourseMap, {
		name: 'course map: for a learner in the middle',
		played: { grade: 'fair', decisions: 3 },
		log: (course, sofar) => finish(course, course.paths[0]?.lessons.slice(0, 2) ?? [], sofar),
		props,
	}),
	example(CourseMap, { name: 'course map: for a learner who is done', log: finishPath, props }),
];
