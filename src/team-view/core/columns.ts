import { readDay } from './day.ts';
import { isBlank, isNumber, knownMeaning } from './meaning.ts';
import { privateColumns } from './private-column.ts';
import { fitOf, type Role } from './role.ts';
import { columnOf, plain, type Table } from './table.ts';

/** Which column tells what. */
export type Columns = Readonly<Partial<Record<Role, number>>>;

/** What the headings alone cannot say is looked for in this many rows. */
const LOOKED_AT = 200;

/** Platforms mark the course as a whole by this column; what they say of its parts is then of less interest. */
const WHOLE_COURSE = /^(course completed?|kurs slutförd|kursens fullföljande)$/;

/** The course that this page belongs to. */
const OURS = /ögonblick|ogonblick/;

/** The columns that may be used: all but those with marks or answers. */
export function openColumns(table: Table): readonly number[] {
	const closed = new Set(privateColumns(table));
	return table.header.map((_, column) => column).filter((column) => !closed.has(column));
}

/** Guesses which column tells what, by its heading and then by what stands in it. */
export function guessColumns(table: Table): Columns {
	const open = openColumns(table);
	const taken = new Set<number>();
	const guessed: Partial<Record<Role, number>> = {};
	const take = (role: Role, column: number | undefined) => {
		if (column === undefined) return;
		guessed[role] = column;
		taken.add(column);
	};
	const free = () => open.filter((column) => !taken.has(column));
	take('email', byHeading(table, 'email', free()) ?? byCells(table, isAddress, free()));
	for (const role of ['course', 'last'] as const) take(role, byHeading(table, role, free()));
	for (const role of ['due', 'completed', 'started'] as const) {
		take(role, byHeading(table, role, free(), isDate));
	}
	take('name', byHeading(table, 'name', free()) ?? byCells(table, isName, free()));
	const whole = guessed.completed !== undefined && isWholeCourse(table, guessed.completed);
	if (!whole) take('status', statusColumn(table, free()));
	take('team', byHeading(table, 'team', free()));
	if (guessed.status === undefined || whole) return guessed;
	return { ...guessed, ...dateBeside(table, guessed.status, free()) };
}

/**
 * The columns that could tell how far somebody has come. A report of activities has one for each, and which of them
 * is meant only the reader knows.
 */
export function statusColumns(table: Table): readonly number[] {
	return openColumns(table).filter((column) => shareOf(table, column, isState) >= 0.8);
}

/** Another column for the status, and the date that stands beside it in a report of activities. */
export function withStatus(table: Table, columns: Columns, status: number | undefined): Columns {
	const { status: before, completed, ...others } = columns;
	const wasBeside = before !== undefined && completed === before + 1;
	const kept = completed === undefined || wasBeside ? {} : { completed };
	if (status === undefined) return { ...others, ...kept };
	const beside = kept.completed === undefined ? dateBeside(table, status, openColumns(table)) : {};
	return { ...others, ...kept, ...beside, status };
}

function byHeading(
	table: Table,
	role: Role,
	free: readonly number[],
	suits?: (cell: string) => boolean,
): number | undefined {
	const fits = free
		.map((column) => ({ column, fit: fitOf(role, table.header[column] ?? '') }))
		.filter(({ column, fit }) => fit > 0 && (!suits || suitsAll(table, column, suits)));
	return (fits.find(({ fit }) => fit === 2) ?? fits[0])?.column;
}

function byCells(
	table: Table,
	suits: (cell: string) => boolean,
	free: readonly number[],
): number | undefined {
	return free.find((column) => shareOf(table, column, suits) >= 0.8);
}

/** By its heading if that says so; else by its words, if no other column has such words. */
function statusColumn(table: Table, free: readonly number[]): number | undefined {
	const named = free.filter((column) => fitOf('status', table.header[column] ?? '') > 0);
	const worded = free.filter((column) => shareOf(table, column, isState) >= 0.8);
	const both = worded.filter((column) => named.includes(column));
	if (both[0] !== undefined) return both[0];
	const ours = worded.filter((column) => OURS.test(plain(table.header[column] ?? '')));
	if (ours.length === 1) return ours[0];
	if (worded.length > 0) return worded.length === 1 ? worded[0] : undefined;
	return named.find((column) => fitOf('status', table.header[column] ?? '') === 2);
}

/** Moodle writes the date of an activity in the column after it, under no heading or under the day it was due. */
function dateBeside(table: Table, status: number, free: readonly number[]): Columns {
	const column = status + 1;
	const heading = table.header[column] ?? '';
	const belongs =
		heading === '' || isDate(heading) || heading.startsWith(table.header[status] ?? '–');
	const fits = belongs && free.includes(column) && suitsAll(table, column, isDate);
	return fits ? { completed: column } : {};
}

function isWholeCourse(table: Table, column: number): boolean {
	return WHOLE_COURSE.test(plain(table.header[column] ?? ''));
}

/** Of the cells that say something, how many suit; none if no cell says anything. */
function shareOf(table: Table, column: number, suits: (cell: string) => boolean): number {
	const cells = filled(table, column);
	return cells.length === 0 ? 0 : cells.filter(suits).length / cells.length;
}

function suitsAll(table: Table, column: number, suits: (cell: string) => boolean): boolean {
	const cells = filled(table, column);
	return cells.length === 0 || cells.filter(suits).length / cells.length >= 0.8;
}

function filled(table: Table, column: number): readonly string[] {
	return columnOf(table, column)
		.slice(0, LOOKED_AT)
		.filter((cell) => !isBlank(cell));
}

const isState = (cell: string) => knownMeaning(cell) !== undefined;
const isDate = (cell: string) => readDay(cell).type !== 'none';
const isAddress = (cell: string) => /^[^\s@]+@[^\s@]+$/.test(cell);
const isName = (cell: string) =>
	/^\p{L}[\p{L}'’.-]*,?( \p{L}[\p{L}'’.-]*)+$/u.test(cell) && !isState(cell) && !isNumber(cell);
