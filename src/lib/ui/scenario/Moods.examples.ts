import { example, type Played } from '../example.ts';
import Moods from './Moods.svelte';

const moodsOf = (name: string, room: boolean, played: Played) =>
	example(Moods, {
		name,
		played,
		props: ({ view, texts }) => ({ moods: view.moods, texts, room }),
	});

export const moodsExamples = [
	moodsOf('moods: at the beginning', false, { grade: 'best', decisions: 0 }),
	moodsOf('moods: after poor choices', false, { grade: 'poor', decisions: 4 }),
	moodsOf('moods: of a room', true, { lesson: 'before-renovation', grade: 'fair', decisions: 4 }),
];
