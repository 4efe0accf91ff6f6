import { expect, test } from 'vitest';
import { searchText, sortKey } from './sort-key.ts';

test('names are sorted as in Swedish, whatever the database', () => {
	const names = [
		'Östen',
		'Zara',
		'Åsa',
		'Ärla',
		'Émile',
		'Emilia',
		'anna',
		'Bo',
		'Ørjan',
		'Øyvind',
	];
	const sorted = names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
	expect(sorted).toEqual([
		...['anna', 'Bo', 'Émile', 'Emilia', 'Zara', 'Åsa', 'Ärla', 'Ørjan', 'Östen', 'Øyvind'],
	]);
});

test('letters written in two signs are the same letters', () => {
	expect(sortKey('Åsa'.normalize('NFD'))).toBe(sortKey('Åsa'));
	expect(searchText('ÅSA'.normalize('NFD'), 'A@B.example')).toBe('åsa a@b.example');
});
