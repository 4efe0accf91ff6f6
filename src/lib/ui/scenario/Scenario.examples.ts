import { example, type Played } from '../example.ts';
import { goAnotherWay, staged } from './played.examples.ts';
import Scenario from './Scenario.svelte';

const scenarioOf = (name: string, played: Played) =>
	example(Scenario, { name, played, props: ({ lesson, texts }) => ({ lesson, texts }) });

const desk = { lesson: 'dark-footpath', grade: 'best' } as const;
const meeting = { lesson: 'before-renovation', grade: 'best' } as const;

export const scenarioExamples = [
	scenarioOf('scenario: at the beginning', { grade: 'best', decisions: 0 }),
	scenarioOf('scenario: in the middle', { grade: 'poor', decisions: 3 }),
	scenarioOf('scenario: at an ending', { grade: 'fair' }),
	scenarioOf('scenario: at the desk, at the beginning', { ...desk, decisions: 0 }),
	scenarioOf('scenario: at the desk, in the middle', { ...desk, decisions: 4 }),
	scenarioOf('scenario: at the desk, at an ending', desk),
	scenarioOf('scenario: before a meeting', { ...meeting, decisions: 0 }),
	scenarioOf('scenario: in a meeting', { ...meeting, grade: 'fair', decisions: 3 }),
	scenarioOf('scenario: after a meeting', meeting),
	example(Scenario, {
		name: 'scenario: at a second ending of a meeting',
		played: meeting,
		log: (course, sofar) => goAnotherWay(staged(course, 'meeting'), sofar),
		props: ({ lesson, texts }) => ({ lesson, texts }),
	}),
];
