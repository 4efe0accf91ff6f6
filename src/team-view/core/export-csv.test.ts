import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanCell } from './clean-cell.ts';
import { peopleOf, person, rowsOf, tableIn } from './examples.ts';
import { exportCsv, type ExportWords } from './export-csv.ts';
import { readFile } from './read-file.ts';

const words: ExportWords = {
	columns: {
		name: 'Namn',
		email: 'E-post',
		team: 'Team',
		report: 'Rapport',
		status: 'Status',
		late: 'Sen',
		started: 'Påbörjad den',
		completed: 'Klar den',
		due: 'Sista dag',
	},
	status: { 'not-started': 'Inte påbörjad', started: 'Påbörjad', done: 'Klar' },
	yes: 'Ja',
	no: 'Nej',
	separator: ';',
};
const linesOf = (text: string) => text.split('\r\n');

describe('the list as a file', () => {
	test('opens in Excel with its letters and columns in place', () => {
		const rows = rowsOf(
			[
				{
					name: 'Öst, Åsa',
					email: 'asa@eken.example',
					team: 'Eken',
					status: 'started',
					started: '2026-10-01',
				},
			],
			'2026-11-15',
		);
		expect(linesOf(exportCsv(rows, words))).toEqual([
			'\ufeffNamn;E-post;Team;Rapport;Status;Sen;Påbörjad den;Klar den;Sista dag',
			'Öst, Åsa;asa@eken.example;Eken;lag.csv;Påbörjad;Ja;2026-10-01;;2026-11-15',
			'',
		]);
	});

	test.each(['=1+1', '+46 8', '-Åsa', '@Åsa', '\t=1', '=HYPERLINK("x")\nmer'])(
		'hands no spreadsheet %j as a formula',
		(name) => {
			const [, line = ''] = linesOf(exportCsv(rowsOf([{ name }]), words));
			expect(line).toMatch(/^"'/);
		},
	);

	test('read again by this page is the same list', () => {
		const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map(cleanCell);
		const day = fc.option(fc.constantFrom('2026-01-31', '2026-02-28', '2026-12-01'), {
			nil: undefined,
		});
		const anybody = fc.record({
			name: text.filter(
				(name) => /\p{L}/u.test(name) && !/^(null|none|never|aldrig|saknas)$/i.test(name),
			),
			team: text.filter(
				(team) => /^\p{L}{4}/u.test(team) && !/^(null|none|never|aldrig|saknas)$/i.test(team),
			),
			status: fc.constantFrom('not-started' as const, 'started' as const, 'done' as const),
			started: day,
			completed: day,
			due: day,
		});
		fc.assert(
			fc.property(
				fc.array(anybody, { minLength: 1, maxLength: 20 }),
				fc.constantFrom(';', ','),
				(drawn, separator) => {
					const people = drawn.map((facts, at) =>
						person({
							...facts,
							email: `p${at}@eken.example`,
							completed: facts.status === 'done' ? facts.completed : undefined,
						}),
					);
					const file = exportCsv(rowsOf(people), {
						...words,
						separator: separator === ',' ? ',' : ';',
					});
					const table = tableIn(readFile(new TextEncoder().encode(file)));
					expect(peopleOf(table).people).toEqual(people);
				},
			),
			// The same every time.
			{ seed: 20261123, numRuns: 200 },
		);
	});
});
