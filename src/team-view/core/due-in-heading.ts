import { readDay, type Day } from './day.ts';
import type { Columns } from './columns.ts';
import type { Table } from './table.ts';

/** The day by which an activity was to be done: Moodle writes it over the column of its dates. */
export function dueInHeading(table: Table, { completed }: Columns): Day | undefined {
	const read = readDay(completed === undefined ? '' : (table.header[completed] ?? ''));
	return read.type === 'day' ? read.day : undefined;
}
