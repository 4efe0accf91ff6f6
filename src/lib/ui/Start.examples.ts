import { example } from './example.ts';
import { finish, finishPath } from './map/finished.examples.ts';
import Start from './Start.svelte';

const props = () => ({});

export const startExamples = [
	example(Start, {
		name: 'start: before the platform has answered',
		keeping: { phase: 'starting' },
		props,
	}),
	example(Start, { name: 'start: for a new learner', keeping: { save: 'idle' }, props }),
	example(Start, {
		name: 'start: for a learner in the middle',
		played: { grade: 'fair', decisions: 3 },
		log: (course, sofar) => finish(course, course.paths[0]?.lessons.slice(0, 2) ?? [], sofar),
		props,
	}),
	example(Start, { name: 'start: for a learner who is done', log: finishPath, props }),
	example(Start, { name: 'start: on this device only', keeping: { kept: 'device' }, props }),
	example(Start, {
		name: 'start: where nothing can be kept',
		keeping: { kept: 'nowhere', save: 'not-kept' },
		props,
	}),
];
