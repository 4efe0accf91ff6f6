import { describe, expect, test } from 'vitest';
import { rowsOf } from './examples.ts';
import { ofTeam, searched, sorted, teamsIn, type Selection, type Sorting } from './select.ts';

const rows = rowsOf([
	{
		name: 'Östen Åkesson',
		email: 'osten@eken.example',
		team: 'Eken',
		status: 'done',
		completed: '2026-10-09',
	},
	{
		name: 'Anna Öberg',
		email: 'anna@bjorken.example',
		team: 'Björken',
		status: 'started',
		started: '2026-10-10',
	},
	{ name: 'Åke Zetterlund', email: 'ake@eken.example', team: 'Eken', due: '2026-12-24' },
	{ name: 'Zara Émile', email: 'zara@bjorken.example', team: 'Björken', due: '2026-11-01' },
]);
const everybody: Selection = { show: 'all', search: '', team: '', report: '' };
const found = (wish: Partial<Selection>) =>
	searched(ofTeam(rows, { ...everybody, ...wish }), { ...everybody, ...wish }).map(
		({ name }) => name.split(' ')[0],
	);
const inOrder = (sorting: Sorting, locale = 'sv') =>
	sorted(rows, sorting, locale).map(({ name }) => name.split(' ')[0]);

describe('looking for people', () => {
	test.each([
		['Öberg', ['Anna']],
		['oberg', ['Anna']],
		['EMILE', ['Zara']],
		['eken öst', ['Östen']],
		['@bjorken', ['Anna', 'Zara']],
		['  ', ['Östen', 'Anna', 'Åke', 'Zara']],
		['nobody', []],
	])('by “%s”', (search, names) => {
		expect(found({ search })).toEqual(names);
	});

	test.each([
		['done', ['Östen']],
		['started', ['Anna']],
		['not-started', ['Åke', 'Zara']],
		['late', ['Zara']],
	] as const)('who are %s', (show, names) => {
		expect(found({ show })).toEqual(names);
	});

	test('in a team, and what else is wished of them', () => {
		expect(found({ team: 'Björken', show: 'not-started' })).toEqual(['Zara']);
	});

	test('in a report that is not there', () => {
		expect(found({ report: 'another.csv' })).toEqual([]);
	});

	test('the teams stand in the order of the alphabet, each once', () => {
		expect(teamsIn(rows, 'sv')).toEqual(['Björken', 'Eken']);
	});
});

describe('the order of the list', () => {
	test('by name is that of the language', () => {
		expect(inOrder({ by: 'name', descending: false })).toEqual(['Anna', 'Zara', 'Åke', 'Östen']);
		expect(inOrder({ by: 'name', descending: false }, 'en')).toEqual([
			'Åke',
			'Anna',
			'Östen',
			'Zara',
		]);
	});

	test('by status begins with those who are late, and ends with those who are done', () => {
		expect(inOrder({ by: 'status', descending: false })).toEqual(['Zara', 'Åke', 'Anna', 'Östen']);
		expect(inOrder({ by: 'status', descending: true })).toEqual(['Östen', 'Anna', 'Åke', 'Zara']);
	});

	test('by a date has those without one last, both ways', () => {
		expect(inOrder({ by: 'due', descending: false })).toEqual(['Zara', 'Åke', 'Anna', 'Östen']);
		expect(inOrder({ by: 'due', descending: true })).toEqual(['Åke', 'Zara', 'Anna', 'Östen']);
	});
});
