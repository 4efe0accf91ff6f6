import { example, type Played } from '../example.ts';
import Boards from './Boards.svelte';

const boardsOf = (name: string, played: Played) =>
	example(Boards, {
		name,
		played,
		props: ({ view, texts }) => ({ boards: view.boards, texts }),
	});

export const boardsExamples = [
	boardsOf('boards: a case and a phone, at the beginning', {
		lesson: 'dark-footpath',
		grade: 'best',
		decisions: 0,
	}),
	boardsOf('boards: a case and a phone that have filled up', {
		lesson: 'dark-footpath',
		grade: 'best',
		decisions: 5,
	}),
	boardsOf('boards: points on a wall, of which there are none yet', {
		lesson: 'before-renovation',
		grade: 'best',
		decisions: 0,
	}),
	boardsOf('boards: points on a wall, and what is sent out', {
		lesson: 'before-renovation',
		grade: 'best',
	}),
];
