import { done, hindered } from '../../../outcome.ts';
import type { Outcome } from '../../../outcome.ts';
import { columns } from '../../../list-problem.ts';
import type { Column, ListProblem } from '../../../list-problem.ts';
import { guessColumns } from './guess.ts';
import type { TableRow } from './table.ts';
import { columnNamed } from './words.ts';

/** Where each thing stands: positions in the row, counted from 0. */
export type Places = Readonly<Partial<Record<Column, number>>>;

/** Which column holds what. */
export type Columns = {
	readonly places: Places;
	/** The list has no headers: this is what the cells look like. */
	readonly isGuess: boolean;
	/** Headers of columns that are not used. */
	readonly unused: readonly string[];
	/** The rows below the headers. */
	readonly rows: readonly TableRow[];
};

const isHeader = (cells: readonly string[]): boolean =>
	cells.some((cell) => columnNamed(cell) !== undefined) &&
	!cells.some((cell) => cell.includes('@'));

const named = (cells: readonly string[]): Outcome<Columns, ListProblem> => {
	const found = cells.map(columnNamed);
	const twice = columns.find((column) => found.filter((one) => one === column).length > 1);
	if (twice) return hindered({ code: 'column-twice', column: twice });
	const places = Object.fromEntries(
		found.flatMap((column, index) => (column ? [[column, index] as const] : [])),
	);
	const unused = cells.filter((cell, index) => cell !== '' && !found[index]);
	return done({ places, isGuess: false, unused, rows: [] });
};

const hasName = ({ name, first, last }: Places): boolean =>
	name !== undefined || (first !== undefined && last !== undefined);

/**
 * Finds out which column holds what: by the headers, or else by what the cells look like.
 *
 * @param isTeam whether there is a team with such a name
 */
export const findColumns = (
	rows: readonly TableRow[],
	isTeam: (name: string) => boolean,
): Outcome<Columns, ListProblem> => {
	const [first, ...rest] = rows;
	if (!first) return hindered({ code: 'nothing' });
	if (!isHeader(first.cells)) {
		const places = guessColumns(rows, isTeam);
		if (!places) return hindered({ code: 'no-table' });
		return hasName(places)
			? done({ places, isGuess: true, unused: [], rows })
			: hindered({ code: 'no-name-column' });
	}
	const judged = named(first.cells);
	if (!judged.ok) return judged;
	if (!hasName(judged.value.places)) return hindered({ code: 'no-name-column' });
	return rest.length === 0 ? hindered({ code: 'no-rows' }) : done({ ...judged.value, rows: rest });
};
