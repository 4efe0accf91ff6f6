import type { Grade as GradeId } from '../../content/index.ts';
import { example } from '../example.ts';
import Grade from './Grade.svelte';

const gradeOf = (name: string, grade: GradeId) =>
	example(Grade, { name, props: () => ({ grade }) });

export const gradeExamples = [
	gradeOf('grade: helps the most', 'best'),
	gradeOf('grade: costs', 'fair'),
	gradeOf('grade: makes it harder', 'poor'),
];
