import { guessChoices, type Choices } from './choices.ts';
import type { Outcome } from './problem.ts';
import { readPeople, type People } from './read-people.ts';
import { readTable } from './read-table.ts';
import { rowOf, type Row } from './row.ts';
import type { Person } from './person.ts';
import type { Table } from './table.ts';

/** For tests: a table that must be readable. */
export function tableIn(outcome: Outcome<Table>): Table {
	if (!outcome.ok) throw new Error(`It could not be read: ${outcome.problem.type}.`);
	return outcome.value;
}

/** For tests: a table written by hand, its lines one below the other. */
export function tableOf(...lines: readonly string[]): Table {
	return tableIn(readTable(lines.join('\n')));
}

/** For tests: the people of a table as they are read at first, or as somebody says. */
export function peopleOf(table: Table, said: Partial<Choices> = {}): People {
	return readPeople(table, { ...guessChoices(table), ...said });
}

/** For tests: a person of whom only this is interesting. */
export function person(facts: Partial<Person>): Person {
	return {
		name: 'Karin Åkesson',
		email: '',
		team: '',
		status: 'not-started',
		overdue: false,
		started: undefined,
		completed: undefined,
		due: undefined,
		...facts,
	};
}

/** For tests: the rows of people, today being 23 November 2026. */
export function rowsOf(people: readonly Partial<Person>[], due?: string): readonly Row[] {
	const judging = { report: { id: 1, name: 'lag.csv' }, due, today: '2026-11-23' };
	return people.map((facts, index) => rowOf(person(facts), index, judging));
}
