import { describe, expect, test } from 'vitest';
import { peopleOf, rowsOf, tableOf } from './examples.ts';
import { countsOf, inSeveralReports } from './counts.ts';
import { knownMeaning } from './meaning.ts';

describe('words of status that need no explanation', () => {
	test.each([
		['Klar', 'done'],
		['SLUTFÖRD', 'done'],
		['Slutfört (uppnått godkänt betyg)', 'done'],
		['Completed (achieved pass grade)', 'done'],
		['Complete via RPL', 'done'],
		['Godkänd', 'done'],
		['Passed', 'done'],
		['100 %', 'done'],
		['Pågår', 'started'],
		['In progress', 'started'],
		['Failed', 'started'],
		['35%', 'started'],
		['Ännu ej påbörjad', 'not-started'],
		['Not yet started', 'not-started'],
		['Ej försökt', 'not-started'],
		['0%', 'not-started'],
		['Inte slutfört', 'not-done'],
		['Not completed', 'not-done'],
		['Not completed (set by Eva Chef)', 'not-done'],
		['Försenad', 'overdue'],
	])('%s', (word, meaning) => {
		expect(knownMeaning(word)).toBe(meaning);
	});

	test.each(['Completed (did not achieve pass grade)', 'Avslutad', 'Registrerad', 'Expired', '87'])(
		'%s needs one',
		(word) => {
			expect(knownMeaning(word)).toBeUndefined();
		},
	);
});

describe('somebody who is not done', () => {
	const people = (...lines: string[]) =>
		peopleOf(tableOf('Namn;Status;Påbörjad den', ...lines)).people.map(({ status }) => status);

	test('has started when there is a date, and else not', () => {
		expect(people('Åsa Öst;Ej slutförd;2026-10-01', 'Bo Ek;Ej slutförd;', 'Cia Alm;;')).toEqual([
			'started',
			'not-started',
			'not-started',
		]);
	});
});

describe('the same person on several rows', () => {
	test('counts once, as far as they have come', () => {
		const { people, joined } = peopleOf(
			tableOf(
				'Namn;E-post;Status;Blev klar',
				'Åsa Öst;ASA@eken.example;Pågår;',
				'Åsa Öst;asa@eken.example;Klar;2026-10-01',
				'Åsa Öst;asa@eken.example;Ej påbörjad;',
			),
		);
		expect(people).toMatchObject([{ name: 'Åsa Öst', status: 'done', completed: '2026-10-01' }]);
		expect(joined).toBe(2);
	});

	test('has the newest day of two that are as far', () => {
		const { people } = peopleOf(
			tableOf(
				'Namn;E-post;Blev klar',
				'Åsa Öst;asa@eken.example;2026-10-01',
				'Åsa Öst;asa@eken.example;2026-11-02',
			),
		);
		expect(people.map(({ completed }) => completed)).toEqual(['2026-11-02']);
	});

	test('is not known to be the same without an address, and it is said how many names that concerns', () => {
		const { people, namesakes } = peopleOf(
			tableOf('Namn;Status', 'Åsa Öst;Klar', 'Åsa Öst;Pågår', 'Bo Ek;Klar'),
		);
		expect({ people: people.length, namesakes }).toEqual({ people: 3, namesakes: 1 });
	});
});

test('somebody who is in several reports has a row in each, and it is known how many they are', () => {
	const rows = rowsOf([{ email: 'asa@eken.example' }, { email: 'asa@eken.example' }, {}, {}]);
	expect(inSeveralReports(rows)).toBe(1);
});

describe('rows that tell of nobody', () => {
	test('are left out and counted', () => {
		const { people, nameless } = peopleOf(
			tableOf('Namn;E-post;Status', 'Åsa Öst;;Klar', ';;Klar', '-;bo@eken.example;Pågår'),
		);
		expect(people.map(({ name }) => name)).toEqual(['Åsa Öst', 'bo@eken.example']);
		expect(nameless).toBe(1);
	});
});

test('dates that cannot be read are counted, and nobody is lost by them', () => {
	const { people, unreadDays } = peopleOf(
		tableOf(
			'Namn;Status;Påbörjad den',
			'Åsa Öst;Pågår;2026-10-01',
			'Bo Ek;Pågår;1 okt 2026',
			'Cia Alm;Pågår;2026-10-03',
			'Dag Ros;Pågår;2026-10-04',
			'Eva Lo;Pågår;vecka 41',
		),
	);
	expect(people.map(({ started }) => started)).toEqual([
		'2026-10-01',
		'2026-10-01',
		'2026-10-03',
		'2026-10-04',
		undefined,
	]);
	expect(unreadDays).toBe(1);
});

describe('late', () => {
	const lateOf = (people: Parameters<typeof rowsOf>[0], due?: string) =>
		rowsOf(people, due).map(({ late }) => late);

	test('is whoever is not done after the last day, which itself is in time', () => {
		const both = [{ status: 'started' }, { status: 'done' }] as const;
		expect(lateOf(both, '2026-11-22')).toEqual([true, false]);
		expect(lateOf(both, '2026-11-23')).toEqual([false, false]);
	});

	test('is told by one’s own last day before the one for all', () => {
		expect(lateOf([{ due: '2026-12-24' }, { due: '2026-11-01' }, {}], '2026-11-15')).toEqual([
			false,
			true,
			true,
		]);
	});

	test('is nobody when no day is known, but those of whom the report says so', () => {
		expect(lateOf([{}, { overdue: true }, { overdue: true, status: 'done' }])).toEqual([
			false,
			true,
			false,
		]);
	});

	test('are some of those who have not started or not finished', () => {
		const rows = rowsOf(
			[{ status: 'not-started' }, { status: 'started' }, { status: 'started' }, { status: 'done' }],
			'2026-11-01',
		);
		expect(countsOf(rows)).toEqual({ all: 4, 'not-started': 1, started: 2, done: 1, late: 3 });
	});
});
