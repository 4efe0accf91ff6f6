import { describe, expect, test } from 'vitest';
import { guessChoices, type Choices } from './choices.ts';
import { tableOf } from './examples.ts';
import { fromMemory, signatureOf, toMemory } from './memory.ts';

const headings = 'Namn;E-post;Kurs;Status;Blev klar';
const table = tableOf(headings, 'Åsa Öst;asa@eken.example;Brand;Parkerad;03/04/2026');
const choices: Choices = {
	...guessChoices(table),
	words: { parkerad: 'started' },
	order: 'day-month-year',
	course: 'Brand',
};

describe('what is kept of a report', () => {
	test('is how it is read, to be used for the next one of its kind', () => {
		const next = tableOf(headings, 'Bo Ek;bo@eken.example;Brand;Parkerad;05/06/2026');
		expect(signatureOf(next)).toBe(signatureOf(table));
		const { course: _, ...kept } = choices;
		expect(fromMemory(toMemory(table, choices), next)).toEqual(kept);
	});

	test('is not used for a report with other headings', () => {
		expect(signatureOf(tableOf('Namn;Status', 'Åsa;Klar'))).not.toBe(signatureOf(table));
	});

	test('holds no person, nor anything that could name one', () => {
		const kept = toMemory(table, {
			...choices,
			words: {
				parkerad: 'started',
				// As if somebody had taken the names, or the addresses, for the status.
				'åsa öst': 'done',
				'asa eken example@': 'done',
				'klar 2026': 'done',
			},
		});
		expect(Object.keys(JSON.parse(kept).words)).toEqual(['parkerad']);
		expect(`${signatureOf(table)} ${kept}`).not.toMatch(/öst|åsa|eken|Brand/i);
	});

	test('is nothing for a table without headings, whose first row is a person', () => {
		expect(
			signatureOf(tableOf('Åsa Öst;asa@eken.example;Klar', 'Bo Ek;bo@eken.example;-')),
		).toBeUndefined();
	});

	test.each([
		['nothing', ''],
		['damaged', '{"v":1,"columns":{'],
		['from a version to come', '{"v":2,"columns":{"name":0}}'],
		['something else', '[1]'],
	])('is forgotten when it is %s', (_, text) => {
		expect(fromMemory(text, table)).toBeUndefined();
	});

	test('is used as far as it fits', () => {
		const text =
			'{"v":1,"columns":{"name":0,"status":99,"x":1},"words":{"a":"done","b":"?"},"order":"?"}';
		expect(fromMemory(text, table)).toEqual({ columns: { name: 0 }, words: { a: 'done' } });
	});
});
