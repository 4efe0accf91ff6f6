import { example, type Played } from '../example.ts';
import Curve from './Curve.svelte';

const curveOf = (name: string, played: Played) =>
	example(Curve, { name, played, props: ({ story, lesson, texts }) => ({ story, lesson, texts }) });

export const curveExamples = [
	curveOf('curve: of the best choices', { grade: 'best' }),
	curveOf('curve: of the hardest way at the desk', { lesson: 'dark-footpath', grade: 'poor' }),
];
