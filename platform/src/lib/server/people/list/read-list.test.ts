import { expect, test } from 'vitest';
import { listFile, listText } from '../../../../testing/people-lists.ts';
import type { ListProblem } from '../../../list-problem.ts';
import { decodeList } from './decode.ts';
import type { Entry } from './entries.ts';
import { readList, ROWS } from './read-list.ts';
import type { ReadList } from './read-list.ts';

const noTeams = (): boolean => false;

const readText = (text: string): ReadList => {
	const read = readList(text, noTeams);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.value;
};

const problemIn = (text: string): ListProblem | undefined => {
	const read = readList(text, noTeams);
	return read.ok ? undefined : read.problems[0];
};

/** What was read, without row numbers and what is good. */
const bare = ({ name, email, teams, role }: Entry) => [name, email, teams.join(' + '), role ?? ''];

const everybody = [
	['Åsa Öberg', 'asa.oberg@staden.example', 'Hemtjänst väst', 'manager'],
	['Bo Ek', 'bo.ek@staden.example', 'Hemtjänst väst', ''],
	['Märta Lindström', '', 'Hemtjänst väst', 'employee'],
	['Jonas Åkerlund', 'jonas.akerlund@staden.example', 'Natt', ''],
];

test.each([
	['CSV from Excel on Windows', 'semicolon-windows-1252.csv'],
	['CSV in UTF-8 with a byte order mark', 'semicolon-bom.csv'],
	['CSV with commas', 'comma.csv'],
	['“Unicode text” from Excel', 'tab-utf-16.txt'],
	['UTF-16 without a mark', 'tab-utf-16-unmarked.txt'],
	['UTF-16 with the big end first', 'tab-utf-16-big-end-first.txt'],
	['lines that end as on an old Mac', 'tab-old-mac-lines.txt'],
	['letters written in two signs', 'decomposed-letters.csv'],
	['English headers in any order, and one that is not used', 'english-in-any-order.csv'],
	['first and last name in columns of their own', 'first-and-last-name.csv'],
	['cells in quotation marks, with line breaks and stray spaces', 'quoted.csv'],
	['no headers', 'no-headers.csv'],
	['no headers, and another order', 'no-headers-in-another-order.csv'],
])('%s: the same people are read', (_what, file) => {
	expect(readText(listText(file)).entries.map(bare)).toEqual(everybody);
});

test('without headers it is said that the columns are a guess', () => {
	expect(readText(listText('no-headers.csv')).columns).toMatchObject({
		isGuess: true,
		places: { name: 0, email: 1, team: 2, role: 3 },
	});
	expect(readText(listText('comma.csv')).columns.isGuess).toBe(false);
});

test('without headers, two columns of single words are first and last names', () => {
	const names = readText(listText('no-headers-two-names.csv')).entries.map(({ name }) => name);
	expect(names).toEqual(everybody.map(([name]) => name));
});

test('without headers, a column with a team that is known is no name', () => {
	const text = 'Väst;Anna\nVäst;Bo\nÖst;Cia\n';
	const read = readList(text, (name) => ['Väst', 'Öst'].includes(name));
	expect(read.ok && read.value.entries.map(bare)).toEqual([
		['Anna', '', 'Väst', ''],
		['Bo', '', 'Väst', ''],
		['Cia', '', 'Öst', ''],
	]);
});

test('names alone are a list too', () => {
	const names = readText(listText('names-only.txt')).entries.map(({ name }) => name);
	expect(names).toEqual(everybody.map(([name]) => name));
});

test('a column that is not used is named', () => {
	expect(readText(listText('english-in-any-order.csv')).columns.unused).toEqual(['Phone']);
});

test('rows are counted as the spreadsheet counts them, headers and empty rows too', () => {
	const { entries } = readText(listText('empty-rows.csv'));
	expect(entries.map(({ row, name }) => [row, name])).toEqual([
		[5, 'Åsa Öberg'],
		[8, 'Bo Ek'],
	]);
});

test('rows may be shorter or longer than the headers', () => {
	expect(readText(listText('short-rows.csv')).entries.map(bare)).toEqual([
		['Åsa Öberg', 'asa.oberg@staden.example', 'Hemtjänst väst', 'manager'],
		['Bo Ek', 'bo.ek@staden.example', '', ''],
		['Märta Lindström', '', '', ''],
		['Jonas Åkerlund', 'jonas.akerlund@staden.example', 'Natt', ''],
	]);
});

test('several teams stand in one cell with semicolons between; a comma belongs to the name', () => {
	const teams = readText(listText('several-teams.csv')).entries.map((one) => one.teams);
	expect(teams).toEqual([['Natt', 'Hemtjänst väst'], ['Förskolan Solen, avdelning 2']]);
});

test('every problem of every row is named', () => {
	const { entries } = readText(listText('bad-rows.csv'));
	const named = entries.map(({ row, problems }) => [row, ...problems.map(({ code }) => code)]);
	expect(named.filter(([, problem]) => problem)).toEqual([
		[3, 'name-missing'],
		[4, 'email-malformed'],
		[5, 'role-unknown'],
		[9, 'name-too-long'],
		[10, 'team-too-long'],
	]);
});

test.each([
	['nothing at all', '', { code: 'nothing' }],
	['white space', ' \r\n\t\n', { code: 'nothing' }],
	['a quotation mark that nothing ends', 'bad-open-quote.csv', { code: 'quote-open', row: 3 }],
	['words after a quotation mark', 'bad-quote-inside.csv', { code: 'quote-inside', row: 3 }],
	['no column with names', 'bad-no-names.csv', { code: 'no-name-column' }],
	['addresses alone', 'bad-addresses-alone.txt', { code: 'no-name-column' }],
	['two columns of the same', 'bad-column-twice.csv', { code: 'column-twice', column: 'email' }],
	['headers alone', 'bad-headers-alone.csv', { code: 'no-rows' }],
	['a letter', 'bad-letter.txt', { code: 'no-table' }],
	['a web page', 'bad-web-page.html', { code: 'no-table' }],
	['a file with nothing in it', 'empty.csv', { code: 'nothing' }],
	['a file with white space', 'blank.csv', { code: 'nothing' }],
])('%s is refused', (_what, given, problem) => {
	const text = /\.\w+$/.test(given) ? listText(given) : given;
	expect(problemIn(text)).toEqual(problem);
});

test.each([
	['a workbook', 'bad-workbook.xlsx', 'excel-file'],
	['an old workbook', 'bad-old-workbook.xls', 'excel-file'],
	['a picture', 'bad-picture.png', 'not-text'],
])('%s is no list', (_what, file, code) => {
	expect(decodeList(listFile(file))).toEqual({ ok: false, problems: [{ code }] });
});

test('5,000 people are taken, one more is not', () => {
	const list = (people: number): string =>
		['Namn', ...Array.from({ length: people }, (_, n) => `Anna nr ${n}`)].join('\n');
	expect(readText(list(ROWS)).entries).toHaveLength(ROWS);
	const problem = { code: 'too-many-rows', rows: ROWS + 1, limit: ROWS };
	expect(problemIn(list(ROWS + 1))).toEqual(problem);
});
