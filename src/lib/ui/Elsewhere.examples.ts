import Elsewhere from './Elsewhere.svelte';
import { example } from './example.ts';

export const elsewhereExamples = [
	example(Elsewhere, {
		name: 'elsewhere: the course is open in another window',
		keeping: { phase: 'elsewhere' },
		props: () => ({}),
	}),
];
