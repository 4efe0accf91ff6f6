import { readDay } from './day.ts';
import { knownMeaning } from './meaning.ts';
import { roleByHeading } from './role.ts';

type Cells = readonly (readonly string[])[];

/** How far down a title may reach. */
const TITLE_ROWS = 10;

/**
 * Which row the table begins with: the first that is as wide as most, and no title. A title stands alone at the
 * beginning of its row; Moodle's report of activities begins with a heading that is empty.
 */
export function headingRow(cells: Cells): number {
	const width = usualWidth(cells);
	const at = cells
		.slice(0, TITLE_ROWS)
		.findIndex((row) => row.length >= Math.min(2, width) && !isTitle(row, width));
	return Math.max(0, at);
}

function isTitle(row: readonly string[], width: number): boolean {
	const filled = row.filter((cell) => cell !== '').length;
	return width > 1 && filled === 1 && row[0] !== '';
}

/** How many cells most rows have. */
export function usualWidth(cells: Cells): number {
	const counts = new Map<number, number>();
	for (const { length } of cells) counts.set(length, (counts.get(length) ?? 0) + 1);
	const [[width] = [0]] = [...counts].sort(([, a], [, b]) => b - a);
	return width;
}

/** Whether a row says what its columns are called. A person's own row has an address, or how far somebody has come. */
export function hasHeadings(row: readonly string[]): boolean {
	if (row.some((cell) => cell.includes('@'))) return false;
	// Nobody is called nothing, but Moodle calls the column of names so.
	if (row[0] === '') return true;
	const isState = (cell: string) => knownMeaning(cell) !== undefined;
	if (row.some((cell) => roleByHeading(cell) !== undefined && !isState(cell))) return true;
	return !row.some((cell) => isState(cell) || readDay(cell).type !== 'none');
}
