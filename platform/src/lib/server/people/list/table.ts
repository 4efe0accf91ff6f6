import papa from 'papaparse';
import { done, hindered } from '../../../outcome.ts';
import type { Outcome } from '../../../outcome.ts';
import type { ListProblem } from '../../../list-problem.ts';
import { tidy } from '../tidy.ts';

/** A row with something in it. */
export type TableRow = {
	/** As a spreadsheet counts it: from 1, headers and empty rows too. */
	readonly row: number;
	readonly cells: readonly string[];
};

/** Excel puts a tab between cells that are copied; where a tab stands nothing else parts cells. */
const SIGNS = ['\t', ';', ',', '|'];

const parsed = (text: string) => {
	const first = papa.parse<string[]>(text, { delimitersToGuess: SIGNS, newline: '\n' });
	if (!first.errors.some(({ code }) => code === 'UndetectableDelimiter')) return first;
	// A list where most rows have one cell alone: what parts the others still does.
	const delimiter = SIGNS.find((sign) => text.includes(sign)) ?? ',';
	return papa.parse<string[]>(text, { delimiter, newline: '\n' });
};

const quoteProblem = (errors: readonly papa.ParseError[]): ListProblem | undefined => {
	const error = errors.find(({ type }) => type === 'Quotes');
	if (!error) return undefined;
	const row = (error.row ?? 0) + 1;
	return { code: error.code === 'MissingQuotes' ? 'quote-open' : 'quote-inside', row };
};

/**
 * Reads a text as a table: cells with tabs, semicolons or commas between.
 *
 * @returns the rows that have something in them, or why there are none
 */
export const readTable = (text: string): Outcome<readonly TableRow[], ListProblem> => {
	const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	if (plain.trim() === '') return hindered({ code: 'nothing' });
	const { data, errors } = parsed(plain);
	const problem = quoteProblem(errors);
	if (problem) return hindered(problem);
	const rows = data
		.map((cells, index) => ({ row: index + 1, cells: cells.map(tidy) }))
		.filter(({ cells }) => cells.some((cell) => cell !== ''));
	return done(rows);
};
