import { done, hindered } from '../../../outcome.ts';
import type { Outcome } from '../../../outcome.ts';
import type { ListProblem } from '../../../list-problem.ts';
import { findColumns } from './columns.ts';
import type { Columns } from './columns.ts';
import { readEntries } from './entries.ts';
import type { Entry } from './entries.ts';
import { readTable } from './table.ts';

/** People, not lines: headers do not count. */
export const ROWS = 5000;

/** A list as it was read, before anybody knows who is here already. */
export type ReadList = {
	readonly columns: Columns;
	readonly entries: readonly Entry[];
};

/**
 * Reads a list of people.
 *
 * @param isTeam whether there is a team with such a name; tells teams from names where no header does
 * @returns what stands in it, or why it cannot be read
 */
export const readList = (
	text: string,
	isTeam: (name: string) => boolean,
): Outcome<ReadList, ListProblem> => {
	const table = readTable(text);
	if (!table.ok) return table;
	const columns = findColumns(table.value, isTeam);
	if (!columns.ok) return columns;
	const entries = readEntries(columns.value);
	return entries.length > ROWS
		? hindered({ code: 'too-many-rows', rows: entries.length, limit: ROWS })
		: done({ columns: columns.value, entries });
};
