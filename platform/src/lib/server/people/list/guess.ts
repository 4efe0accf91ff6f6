import type { Places } from './columns.ts';
import type { TableRow } from './table.ts';
import { roleNamed } from './words.ts';

/** A column with what stands in it; empty cells are left out. */
type Cells = { readonly index: number; readonly cells: readonly string[] };

const share = (cells: readonly string[], test: (cell: string) => boolean): number =>
	cells.filter(test).length / cells.length;

const distinct = ({ cells }: Cells): number => new Set(cells).size / cells.length;

/** Up to six words of letters: `Anna-Karin von der Berg`. Sentences have other signs in them. */
const isName = (cell: string): boolean =>
	/^[\p{L}\p{M}’'´`-]+\.?(?: [\p{L}\p{M}’'´`.-]+){0,5}$/u.test(cell);

const isOneWord = ({ cells }: Cells): boolean => share(cells, (cell) => !cell.includes(' ')) > 0.8;

const columnsOf = (rows: readonly TableRow[]): readonly Cells[] => {
	const width = Math.max(...rows.map(({ cells }) => cells.length));
	return Array.from({ length: width }, (_, index) => ({
		index,
		cells: rows.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== ''),
	})).filter(({ cells }) => cells.length > 0);
};

const isNames = (column: Cells): boolean => share(column.cells, isName) > 0.8;

/** Teams come again and again, and some are known; names do neither. */
const looksLikeTeam = (column: Cells, isTeam: (name: string) => boolean): boolean =>
	share(column.cells, isTeam) >= 0.5 || (column.cells.length > 2 && distinct(column) <= 0.5);

const namesIn = (rest: readonly Cells[]): Places => {
	const [one, two] = rest.filter(isNames);
	if (one && two && isOneWord(one) && isOneWord(two)) return { first: one.index, last: two.index };
	return one ? { name: one.index } : {};
};

/**
 * Guesses by the cells which column holds what, where no header says so.
 *
 * @param isTeam whether there is a team with such a name
 * @returns nothing when this is no table of people at all
 */
export const guessColumns = (
	rows: readonly TableRow[],
	isTeam: (name: string) => boolean,
): Places | undefined => {
	const all = columnsOf(rows);
	const email = all.find(({ cells }) => share(cells, (cell) => cell.includes('@')) > 0.5);
	const others = all.filter((one) => one !== email);
	const role = others.find(
		({ cells }) => share(cells, (one) => roleNamed(one) !== undefined) > 0.5,
	);
	const rest = others.filter((one) => one !== role);
	const likely = rest.filter((column) => !looksLikeTeam(column, isTeam));
	const names = namesIn(likely.some(isNames) ? likely : rest);
	if (!email && Object.keys(names).length === 0) return undefined;
	const taken = Object.values(names);
	const team = rest.find(({ index }) => !taken.includes(index));
	return {
		...names,
		...(email && { email: email.index }),
		...(role && { role: role.index }),
		...(team && { team: team.index }),
	};
};
