import { example, type Played } from './example.ts';
import Scenario from './Scenario.svelte';

const scenarioOf = (name: string, played: Played) =>
	example(Scenario, { name, played, props: ({ lesson, texts }) => ({ lesson, texts }) });

export const scenarioExamples = [
	scenarioOf('scenario: at the beginning', { grade: 'best', decisions: 0 }),
	scenarioOf('scenario: in the middle', { grade: 'poor', decisions: 3 }),
	scenarioOf('scenario: at an ending', { grade: 'fair' }),
];
