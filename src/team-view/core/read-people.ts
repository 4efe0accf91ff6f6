import { asPercent, isShareColumn, statusColumnOf } from './cells.ts';
import { orderOf, type Choices } from './choices.ts';
import { dayIn } from './date-order.ts';
import { readDay, type DateOrder, type Day } from './day.ts';
import { joinPeople } from './join-people.ts';
import { isBlank, type Meaning } from './meaning.ts';
import type { Person, Status } from './person.ts';
import type { Role } from './role.ts';
import type { Table } from './table.ts';
import { meaningIn } from './words.ts';

/** The people of a report, and what its reader should know about how they were read. */
export interface People {
	readonly people: readonly Person[];
	/** How many rows were joined with another because of the same address. */
	readonly joined: number;
	/** How many names stand on several rows, without an address that would tell whether it is one person. */
	readonly namesakes: number;
	/** How many rows had neither a name nor an address. */
	readonly nameless: number;
	/** How many dates could not be read. */
	readonly unreadDays: number;
	/** The report does not say of everybody whether they have begun: without a date they count as not started. */
	readonly guessedStart: boolean;
}

interface Reading {
	readonly table: Table;
	readonly choices: Choices;
	readonly order: DateOrder | undefined;
	unreadDays: number;
	guessedStart: boolean;
}

/**
 * Reads the people of a report. Nobody may be lost by a question that is still open: ask `questionsOf` first.
 */
export function readPeople(table: Table, choices: Choices): People {
	const reading: Reading = {
		table,
		choices,
		order: orderOf(table, choices),
		unreadDays: 0,
		guessedStart: false,
	};
	const rows = table.rows.filter((row) => isOfCourse(row, choices));
	const read = rows.map((row) => personIn(row, reading));
	const named = read.filter((each) => each !== 'nameless' && each !== 'left-out');
	return {
		...joinPeople(named),
		nameless: read.filter((each) => each === 'nameless').length,
		unreadDays: reading.unreadDays,
		guessedStart: reading.guessedStart,
	};
}

function isOfCourse(row: readonly string[], { columns, course }: Choices): boolean {
	return course === undefined || columns.course === undefined || row[columns.course] === course;
}

function personIn(row: readonly string[], reading: Reading): Person | 'nameless' | 'left-out' {
	const cell = (role: Role) => cellOf(row, reading.choices, role);
	const email = addressIn(cell('email'));
	const name = [cell('name'), cell('last')].filter((part) => part !== '').join(' ') || email;
	if (name === '') return 'nameless';
	const meaning = meaningOf(row, reading);
	if (meaning === 'left-out') return 'left-out';
	const started = dayOf(cell('started'), reading);
	const completed = dayOf(cell('completed'), reading) ?? dayOf(dateIn(cell('status')), reading);
	const status = statusOf(meaning, started ?? completed, reading);
	const team = cell('team');
	const due = dayOf(cell('due'), reading);
	return {
		name,
		email,
		team,
		status,
		overdue: meaning === 'overdue',
		started,
		completed: status === 'done' ? completed : undefined,
		due,
	};
}

function cellOf(row: readonly string[], { columns }: Choices, role: Role): string {
	const column = columns[role];
	const cell = column === undefined ? '' : (row[column] ?? '');
	return isBlank(cell) ? '' : cell;
}

/** A plain address, also out of `Name <address>`. */
function addressIn(cell: string): string {
	return (/<([^<>\s]+@[^<>\s]+)>/.exec(cell)?.[1] ?? cell).toLowerCase();
}

/** A date says that somebody is done; an empty cell that they are not. */
function meaningOf(row: readonly string[], { table, choices }: Reading): Meaning {
	const column = statusColumnOf(choices.columns);
	const cell = column === undefined ? '' : (row[column] ?? '');
	if (isBlank(cell)) return 'not-done';
	if (readDay(cell).type !== 'none') return 'done';
	const asShare = isShareColumn(table.header[column ?? 0] ?? '');
	return meaningIn(asShare ? asPercent(cell) : cell, choices.words) ?? 'not-done';
}

function statusOf(meaning: Meaning, trace: Day | undefined, reading: Reading): Status {
	if (meaning === 'done' || meaning === 'started' || meaning === 'not-started') return meaning;
	if (trace !== undefined) return 'started';
	reading.guessedStart = true;
	return 'not-started';
}

/** In some reports the day itself is the status. */
function dateIn(cell: string): string {
	return readDay(cell).type === 'none' ? '' : cell;
}

function dayOf(cell: string, reading: Reading): Day | undefined {
	if (cell === '') return undefined;
	const day = dayIn(readDay(cell), reading.order);
	if (day === undefined && /\d/.test(cell)) reading.unreadDays += 1;
	return day;
}
