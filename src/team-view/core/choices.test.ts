import { describe, expect, test } from 'vitest';
import { guessChoices, questionsOf, statusWords } from './choices.ts';
import { openColumns, withStatus } from './columns.ts';
import { peopleOf, tableOf } from './examples.ts';
import { privateColumns } from './private-column.ts';

const asked = (...lines: readonly string[]) => {
	const table = tableOf(...lines);
	return questionsOf(table, guessChoices(table));
};

describe('what is asked before a team is shown', () => {
	test('who it is, when no column has a name or an address', () => {
		expect(asked('Nr;Status', '1;Klar', '2;Pågår')).toEqual([{ type: 'name' }]);
	});

	test('how it is going, when no column says so', () => {
		expect(asked('Namn;E-post', 'Åsa Öst;asa@eken.example')).toEqual([{ type: 'status' }]);
	});

	test('which activity, when there are several and none bears the name of the course', () => {
		expect(
			asked('"","Del ett","","Del två",""', '"Åsa Öst","Completed","","Not completed",""'),
		).toEqual([{ type: 'activity' }]);
	});

	test('which course, when there are several and none bears its name', () => {
		expect(asked('Namn;Kurs;Status', 'Åsa Öst;Brand;Klar', 'Åsa Öst;Hygien;Pågår')).toEqual([
			{ type: 'course', courses: ['Brand', 'Hygien'] },
		]);
	});

	test('another column, when the one for the status has too many words', () => {
		const rows = Array.from(
			{ length: 21 },
			(_, row) => `Åsa Öst;ord${String.fromCharCode(97 + row)}`,
		);
		expect(asked('Namn;Status', ...rows)).toEqual([{ type: 'no-status-words' }]);
	});

	test('another column, when the one for the status has whole sentences', () => {
		const answer = 'Jag tar med mig att jag ska ge ett besked med ett datum redan samma dag.';
		expect(asked('Namn;Status', `Åsa Öst;${answer}`)).toEqual([{ type: 'no-status-words' }]);
	});

	test('nothing about a word once somebody has said what it means', () => {
		const table = tableOf('Namn;Status', 'Åsa Öst;Parkerad', 'Bo Ek;Parkerad');
		const choices = guessChoices(table);
		expect(questionsOf(table, { ...choices, words: { parkerad: 'started' } })).toEqual([]);
		expect(peopleOf(table, { words: { parkerad: 'started' } }).people[1]?.status).toBe('started');
	});

	test('nothing about dates that only make sense in one order', () => {
		expect(asked('Namn;Blev klar', 'Åsa Öst;03/04/2026', 'Bo Ek;25/03/2026')).toEqual([]);
	});
});

describe('a person whom the reader leaves out', () => {
	test('is not in the team', () => {
		const table = tableOf('Namn;Status', 'Åsa Öst;Avregistrerad', 'Bo Ek;Klar');
		const { people } = peopleOf(table, { words: { avregistrerad: 'left-out' } });
		expect(people.map(({ name }) => name)).toEqual(['Bo Ek']);
	});
});

describe('the words of a report', () => {
	test('do not tell who has set a status by hand', () => {
		const table = tableOf(
			'Namn;Ögonblick',
			'Åsa Öst;Completed (set by Eva Chef)',
			'Bo Ek;Completed',
		);
		expect(statusWords(table, guessChoices(table))).toEqual([
			{ key: 'completed', text: 'Completed', times: 2, meaning: 'done' },
		]);
	});

	test('show no number: it may be a score', () => {
		const table = tableOf('Namn;Status', 'Åsa Öst;87', 'Bo Ek;8/10', 'Cia Alm;Klar');
		expect(statusWords(table, guessChoices(table)).map(({ text }) => text)).toEqual(['#', 'Klar']);
	});

	test('need no explanation when they are shares of a hundred', () => {
		const table = tableOf('Namn;Progress (%)', 'Åsa Öst;100', 'Bo Ek;40', 'Cia Alm;0 %');
		expect(questionsOf(table, guessChoices(table))).toEqual([]);
		expect(peopleOf(table).people.map(({ status }) => status)).toEqual([
			'done',
			'started',
			'not-started',
		]);
	});
});

describe('another activity is chosen', () => {
	test('and the dates beside it come with it', () => {
		const table = tableOf(
			'"","Del ett","","Del två",""',
			'"Åsa Öst","Completed","2026-10-01 09:00:00","Completed","2026-10-03 09:00:00"',
		);
		const first = withStatus(table, guessChoices(table).columns, 1);
		expect(first).toMatchObject({ status: 1, completed: 2 });
		expect(withStatus(table, first, 3)).toMatchObject({ status: 3, completed: 4 });
		expect(withStatus(table, first, undefined)).toEqual({ name: 0 });
	});
});

describe('scores, grades and answers', () => {
	test.each([
		'Poäng',
		'Slutbetyg',
		'Betyg/10,00',
		'Score',
		'Grade',
		'Required grade',
		'Q. 1 /1.00',
		'Response 3',
		'Fråga 2',
		'Ditt svar',
		'Självskattning',
		'Self-assessment',
	])('a column called %s cannot be chosen', (heading) => {
		const table = tableOf(`Namn;${heading};Status`, 'Åsa Öst;7;Klar');
		expect(privateColumns(table)).toEqual([1]);
		expect(openColumns(table)).toEqual([0, 2]);
	});

	test.each(['Ansvarig', 'Markering', 'Enhet', 'Progress'])('a column called %s can', (heading) => {
		expect(privateColumns(tableOf(`Namn;${heading}`, 'Åsa Öst;Eken'))).toEqual([]);
	});

	test('a column of results can be chosen when it says passed or not, and not when it has marks', () => {
		expect(privateColumns(tableOf('Namn;Resultat', 'Åsa;Godkänd', 'Bo;-'))).toEqual([]);
		expect(privateColumns(tableOf('Namn;Resultat', 'Åsa;Godkänd', 'Bo;8'))).toEqual([1]);
	});
});
