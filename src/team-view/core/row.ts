import type { Day } from './day.ts';
import type { Person } from './person.ts';

/** A person as the list shows them. */
export interface Row extends Person {
	/** Unique, and the same as long as the report is open. */
	readonly id: string;
	/** The name of the report. */
	readonly report: string;
	/** The day that counts for this person: their own, else the one for all. */
	readonly due: Day | undefined;
	/** Not done, and the day has passed. */
	readonly late: boolean;
	/** What a search looks in. */
	readonly sought: string;
}

/** What a person's row depends on besides the report. */
export interface Judging {
	readonly report: { readonly id: number; readonly name: string };
	/** The last day for all who have none of their own. */
	readonly due: Day | undefined;
	readonly today: Day;
}

/** Makes a row of a person: the last day still counts as in time. */
export function rowOf(person: Person, index: number, { report, due, today }: Judging): Row {
	const own = person.due ?? due;
	const passed = person.overdue || (own !== undefined && own < today);
	return {
		...person,
		id: `${report.id}.${index}`,
		report: report.name,
		due: own,
		late: person.status !== 'done' && passed,
		sought: searchable(`${person.name} ${person.email} ${person.team}`),
	};
}

/** Small letters without marks, so that `oberg` finds Öberg. */
export function searchable(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
