import Papa from 'papaparse';
import { cleanCell } from './clean-cell.ts';
import { delimiterOf } from './delimiter.ts';
import { hasHeadings, headingRow } from './headings.ts';
import { found, refused, type Outcome } from './problem.ts';
import type { Table } from './table.ts';

/** More than the largest team: such a file is the report of a whole organisation. */
const MOST_ROWS = 20_000;

/** Excel's own note of what stands between the cells. */
const SEPARATOR = /^sep=(.)\r?\n/i;

/**
 * Reads a text as a table: cells between commas, semicolons, tabs or bars, with or without quotation marks. A title
 * above the headings is left out, and rows that are empty.
 */
export function readTable(text: string): Outcome<Table> {
	const noted = SEPARATOR.exec(text);
	const body = text.slice(noted?.[0].length ?? 0);
	const delimiter = noted?.[1] ?? delimiterOf(body);
	const { data, errors } = Papa.parse<string[]>(body, { delimiter });
	const quotes = errors.find(({ type }) => type === 'Quotes');
	if (quotes) {
		return refused({ type: 'quotes', line: (quotes.row ?? 0) + (noted ? 2 : 1) });
	}
	const cells = data
		.map((row) => row.map(cleanCell))
		.filter((row) => row.some((cell) => cell !== ''));
	return tableOf(cells.slice(headingRow(cells)));
}

function tableOf(cells: readonly (readonly string[])[]): Outcome<Table> {
	const [first] = cells;
	if (first === undefined) return refused({ type: 'empty' });
	if (first.length < 2) return refused({ type: 'one-column' });
	const headed = hasHeadings(first);
	const body = headed ? cells.slice(1) : cells;
	if (body.length === 0) return refused({ type: 'no-rows' });
	if (body.length > MOST_ROWS) {
		return refused({ type: 'too-many-rows', rows: body.length, most: MOST_ROWS });
	}
	return found({
		header: headed ? first : first.map(() => ''),
		headed,
		rows: body.map((row) => first.map((_, column) => row[column] ?? '')),
		ragged: body.filter((row) => isRagged(row, first.length)).length,
	});
}

/** Too few cells, or too many with something in them; a separator too many at the end hurts nobody. */
function isRagged(row: readonly string[], length: number): boolean {
	return row.length < length || row.slice(length).some((cell) => cell !== '');
}
