import type { Status } from './person.ts';
import type { Row } from './row.ts';

/** The team at a glance. Those who are late are among those who are not done. */
export interface Counts extends Readonly<Record<Status, number>> {
	readonly all: number;
	readonly late: number;
}

/** How many stand where. */
export function countsOf(rows: readonly Row[]): Counts {
	const count = (is: (row: Row) => boolean) => rows.filter(is).length;
	return {
		all: rows.length,
		'not-started': count(({ status }) => status === 'not-started'),
		started: count(({ status }) => status === 'started'),
		done: count(({ status }) => status === 'done'),
		late: count(({ late }) => late),
	};
}

/** How many people stand in the list more than once, because they are in several reports. */
export function inSeveralReports(rows: readonly Row[]): number {
	const counts = new Map<string, number>();
	for (const { email } of rows) {
		if (email !== '') counts.set(email, (counts.get(email) ?? 0) + 1);
	}
	return [...counts.values()].filter((count) => count > 1).length;
}
