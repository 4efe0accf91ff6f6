import { expect, test } from 'vitest';
import { splitMarks } from './split-marks.ts';

test('a text is taken apart into what can be picked and what stands between', () => {
	expect(splitMarks('Ditt ärende [[x|har registrerats]] i dag. [[y-2|Ring mig]]')).toEqual([
		{ id: '', text: 'Ditt ärende ', after: '' },
		{ id: 'x', text: 'har registrerats', after: '' },
		{ id: '', text: ' i dag. ', after: '' },
		{ id: 'y-2', text: 'Ring mig', after: '' },
	]);
});

test('what follows without a space stays with the words before it', () => {
	expect(splitMarks('”[[a|Vi ses]]!”, sa [[b|hon]].')).toEqual([
		{ id: '', text: '”', after: '' },
		{ id: 'a', text: 'Vi ses', after: '!”,' },
		{ id: '', text: ' sa ', after: '' },
		{ id: 'b', text: 'hon', after: '.' },
	]);
});

test('two marks may touch, and a text may have none', () => {
	expect(splitMarks('[[a|ett]][[b|två]]').map(({ id }) => id)).toEqual(['a', 'b']);
	expect(splitMarks('Inget här.').map(({ text }) => text)).toEqual(['Inget här.']);
	expect(splitMarks('')).toEqual([]);
});
