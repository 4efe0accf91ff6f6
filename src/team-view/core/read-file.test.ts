import { describe, expect, test } from 'vitest';
import { exportBytes } from '../../../tests/support/lms-exports.ts';
import { tableIn } from './examples.ts';
import { readFile } from './read-file.ts';
import { readTable } from './read-table.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const problemOf = (text: string | Uint8Array) => {
	const outcome = readFile(typeof text === 'string' ? bytes(text) : text);
	return outcome.ok ? undefined : outcome.problem;
};
const tableOf = (text: string) => tableIn(readTable(text));

describe('a file is read', () => {
	test.each([
		['UTF-8 with a mark, as Excel saves CSV UTF-8', 'excel-list-sv-utf8.csv'],
		['windows-1252 and semicolons, as Excel in Sweden saves CSV', 'excel-list-sv.csv'],
	])('in %s', (_, file) => {
		const { header, rows } = tableIn(readFile(exportBytes(file)));
		expect(header.slice(0, 4)).toEqual(['Förnamn', 'Efternamn', 'E-post', 'Enhet']);
		expect(rows.map(([, last]) => last)).toEqual([
			'Åkesson',
			'Öberg',
			'El-Amin',
			'Järvinen',
			'Haddad',
		]);
	});

	test('in UTF-16 with tabs, as Moodle exports for Excel', () => {
		const { header, rows } = tableIn(
			readFile(exportBytes('moodle-activity-completion-excel-en.csv')),
		);
		expect(header).toEqual(['', 'Email address', 'Ögonblick', '']);
		expect(rows[0]?.[0]).toBe('Karin Åkesson');
	});

	test.each([
		['UTF-16 without a mark', (text: string) => Buffer.from(text, 'utf16le')],
		[
			'UTF-16 the other way round',
			(text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
		],
	])('in %s', (_, encode) => {
		const table = tableIn(readFile(new Uint8Array(encode('Namn;Status\nÅsa Öst;Klar\n'))));
		expect(table.rows).toEqual([['Åsa Öst', 'Klar']]);
	});

	test.each([
		['commas', ','],
		['semicolons', ';'],
		['tabs, as a table copied from Excel', '\t'],
		['bars', '|'],
	])('with %s between the cells', (_, sign) => {
		const lines = ['Namn#Status', 'Åsa Öst#Klar', 'Bo Ek#Pågår'];
		expect(tableOf(lines.join('\n').replaceAll('#', sign)).rows).toEqual([
			['Åsa Öst', 'Klar'],
			['Bo Ek', 'Pågår'],
		]);
	});

	test('with the line that Excel writes about its separator', () => {
		expect(tableOf('sep=;\nNamn;Status\nÖst, Åsa;Klar').rows).toEqual([['Öst, Åsa', 'Klar']]);
	});

	test('with quotation marks around cells that hold a comma, a line end or a quotation mark', () => {
		const { rows } = tableOf('Namn,Team\n"Öst, Åsa","Team\n""Röd"""');
		expect(rows).toEqual([['Öst, Åsa', 'Team "Röd"']]);
	});

	test('without the title and the empty lines above its headings', () => {
		const { header, rows } = tableOf('Rapport för Björken\n\nNamn;Status\nÅsa Öst;Klar\n;\n');
		expect({ header, rows }).toEqual({ header: ['Namn', 'Status'], rows: [['Åsa Öst', 'Klar']] });
	});

	test('with headings of which the first is empty and another a date, as Moodle writes them', () => {
		const { headed, rows } = tableOf(',"Del ett","2026-11-15 00:00:00"\n"Åsa Öst","Completed",""');
		expect({ headed, rows }).toEqual({ headed: true, rows: [['Åsa Öst', 'Completed', '']] });
	});

	test('without headings, when its first row is a person', () => {
		const { headed, header, rows } = tableOf(
			'Åsa Öst;asa@eken.example;Klar\nBo Ek;bo@eken.example;-',
		);
		expect({ headed, header, count: rows.length }).toEqual({
			headed: false,
			header: ['', '', ''],
			count: 2,
		});
	});

	test('with rows that are too short or too long, and how many they are', () => {
		const { rows, ragged } = tableOf(
			'Namn;Team;Status\nÅsa;Eken\nBo;Eken;Klar;för mycket\nCia;Eken;Klar;',
		);
		expect(rows).toEqual([
			['Åsa', 'Eken', ''],
			['Bo', 'Eken', 'Klar'],
			['Cia', 'Eken', 'Klar'],
		]);
		expect(ragged).toBe(2);
	});

	test('with what a careful export has set before a formula taken away again', () => {
		expect(tableOf(`Namn;Team\n'=Åsa;="007"`).rows).toEqual([['=Åsa', '007']]);
	});
});

describe('a file is refused, and it is said why', () => {
	test.each([
		['it is empty', '', { type: 'empty' }],
		['it holds only blanks', ' \n\n', { type: 'empty' }],
		['it is a workbook', 'PK\u0003\u0004 what a zip is', { type: 'workbook' }],
		['it is a web page', '<html><table><tr><td>Åsa</td></tr></table>', { type: 'web-page' }],
		['it is a picture', 'GIF89a\u0000\u0001\u0000\u0001\u0000\u0000', { type: 'not-text' }],
		['it is a PDF', '%PDF-1.7 …', { type: 'not-text' }],
		['it has one column', 'Namn\nÅsa Öst\nBo Ek', { type: 'one-column' }],
		['it has headings only', 'Namn;Status\n', { type: 'no-rows' }],
		[
			'a quotation mark is never closed',
			'Namn;Status\nBo;Klar\n"Åsa;Klar\nCia;Klar',
			{ type: 'quotes', line: 3 },
		],
		[
			'quotation marks stand where none can',
			'Namn;Status\n"Åsa" Öst;Klar',
			{ type: 'quotes', line: 2 },
		],
	])('because %s', (_, text, problem) => {
		expect(problemOf(text)).toEqual(problem);
	});

	test('because it is an old workbook', () => {
		expect(problemOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toEqual({ type: 'workbook' });
	});

	test('because it is the report of a whole organisation', () => {
		const rows = Array.from({ length: 50_000 }, (_, row) => `Person ${row};Klar`);
		expect(problemOf(['Namn;Status', ...rows].join('\n'))).toEqual({
			type: 'too-many-rows',
			rows: 50_000,
			most: 20_000,
		});
	});

	test('because it is larger than any team needs', () => {
		expect(problemOf(new Uint8Array(20_000_001))).toEqual({ type: 'too-large', megabytes: 20 });
	});
});
