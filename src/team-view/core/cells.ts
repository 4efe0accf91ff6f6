import type { Columns } from './columns.ts';
import { readDay } from './day.ts';
import { isBlank } from './meaning.ts';
import { columnOf, type Table } from './table.ts';

/** The column that tells the status: its own, or that of the day when somebody was done. */
export function statusColumnOf(columns: Columns): number | undefined {
	return columns.status ?? columns.completed;
}

/** The cells that tell a status in words, and not by being empty or by a date. */
export function statusCells(table: Table, columns: Columns): readonly string[] {
	const column = statusColumnOf(columns);
	if (column === undefined) return [];
	const cells = columnOf(table, column);
	const asShare = isShareColumn(table.header[column] ?? '');
	return cells
		.filter((cell) => !isBlank(cell) && readDay(cell).type === 'none')
		.map((cell) => (asShare ? asPercent(cell) : cell))
		.filter((cell) => !/^\d+(?:[.,]\d+)? ?%$/.test(cell));
}

/** Whether the numbers of a column are shares of a hundred. */
export function isShareColumn(heading: string): boolean {
	return /%|percent|procent|progress|framsteg|förlopp/i.test(heading);
}

/** A bare number in a column of shares, with the sign that it lacks. */
export function asPercent(cell: string): string {
	return /^\d+(?:[.,]\d+)?$/.test(cell) ? `${cell} %` : cell;
}

/** Every cell that may hold a date. */
export function dateCells(table: Table, columns: Columns): readonly string[] {
	const { status, completed, started, due } = columns;
	return [status, completed, started, due].flatMap((column) =>
		column === undefined ? [] : columnOf(table, column),
	);
}

/** The courses that a report is about; none if it does not say. */
export function coursesIn(table: Table, { course }: Columns): readonly string[] {
	if (course === undefined) return [];
	return [...new Set(columnOf(table, course).filter((cell) => !isBlank(cell)))].sort();
}
