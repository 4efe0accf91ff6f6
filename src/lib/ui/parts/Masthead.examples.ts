import { example } from '../example.ts';
import Masthead from './Masthead.svelte';

const props = () => ({});

export const mastheadExamples = [
	example(Masthead, { name: 'masthead: on a platform', props }),
	example(Masthead, { name: 'masthead: a step is not saved', keeping: { save: 'failed' }, props }),
	example(Masthead, { name: 'masthead: on this device only', keeping: { kept: 'device' }, props }),
	example(Masthead, { name: 'masthead: of a closed course', keeping: { phase: 'closed' }, props }),
];
