import Closed from './Closed.svelte';
import { example } from './example.ts';

const props = () => ({});

export const closedExamples = [
	example(Closed, { name: 'closed: everything is saved', keeping: { phase: 'closed' }, props }),
	example(Closed, {
		name: 'closed: the platform has not answered yet',
		keeping: { phase: 'closed', save: 'saving' },
		props,
	}),
	example(Closed, {
		name: 'closed: the platform has not confirmed the last step',
		keeping: { phase: 'closed', save: 'failed' },
		props,
	}),
	example(Closed, {
		name: 'closed: after a review, in which nothing is kept',
		keeping: { phase: 'closed', mode: 'review', save: 'not-kept' },
		props,
	}),
];
