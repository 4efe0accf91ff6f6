import { example, type Played } from '../example.ts';
import Meters from './Meters.svelte';

const metersOf = (name: string, played: Played) =>
	example(Meters, {
		name,
		played,
		props: ({ view, texts }) => ({ meters: view.meters, texts: texts.meters }),
	});

export const metersExamples = [
	metersOf('meters: at the beginning', { grade: 'best', decisions: 0 }),
	metersOf('meters: high', { grade: 'best' }),
	metersOf('meters: low', { grade: 'poor' }),
];
