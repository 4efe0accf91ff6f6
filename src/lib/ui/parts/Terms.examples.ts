import { example } from '../example.ts';
import Terms from './Terms.svelte';

export const termsExamples = [
	example(Terms, {
		name: 'terms: of the lesson that has most of them',
		props: ({ course, textsOf }) => ({
			terms: course.lessons
				.map(({ id }) => textsOf(id).terms)
				.reduce((most, terms) => (terms.length > most.length ? terms : most)),
			width: 'wide' as const,
		}),
	}),
	example(Terms, { name: 'terms: none', props: () => ({ terms: [], width: 'middle' as const }) }),
];
