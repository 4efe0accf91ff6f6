import { example } from '../example.ts';
import WorkshopSheet from './WorkshopSheet.svelte';

const sheet = (name: string, lesson: string) =>
	example(WorkshopSheet, {
		name,
		played: { lesson, grade: 'best', decisions: 0 },
		props: (scene) => ({ lesson: scene.lesson, texts: scene.texts }),
	});

export const workshopSheetExamples = [
	sheet('sheet: a conversation', 'pick-up'),
	sheet('sheet: a case desk', 'dark-footpath'),
	sheet('sheet: a meeting', 'before-renovation'),
	sheet('sheet: a small scenario', 'role-manager'),
];
