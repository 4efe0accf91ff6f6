import type { Day } from './day.ts';
import { STATUSES, type Person } from './person.ts';

/** People, each once, and how that came about. */
export interface Joined {
	readonly people: readonly Person[];
	readonly joined: number;
	readonly namesakes: number;
}

/** Joins the rows that have the same address. A name alone is no proof: two people may have the same. */
export function joinPeople(rows: readonly Person[]): Joined {
	const people = new Map<string, Person>();
	for (const [index, person] of rows.entries()) {
		const key = person.email === '' ? `row ${index}` : person.email;
		const before = people.get(key);
		people.set(key, before ? join(before, person) : person);
	}
	const all = [...people.values()];
	return { people: all, joined: rows.length - all.length, namesakes: namesakesIn(all) };
}

/** Whoever has come furthest counts; of two who have come as far, the newer one. */
function join(a: Person, b: Person): Person {
	const [last, other] = isFurther(b, a) ? [b, a] : [a, b];
	return {
		...last,
		name: a.name === a.email ? b.name : a.name,
		team: a.team || b.team,
		overdue: last.status !== 'done' && (a.overdue || b.overdue),
		started: earlier(a.started, b.started),
		due: last.due ?? other.due,
	};
}

function isFurther(a: Person, b: Person): boolean {
	const lead = STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status);
	return lead > 0 || (lead === 0 && newest(a) > newest(b));
}

function newest({ started = '', completed = '' }: Person): Day {
	return completed > started ? completed : started;
}

function earlier(a: Day | undefined, b: Day | undefined): Day | undefined {
	return a !== undefined && b !== undefined && b < a ? b : (a ?? b);
}

function namesakesIn(people: readonly Person[]): number {
	const counts = new Map<string, number>();
	for (const { name, email } of people) {
		if (email !== '') continue;
		const key = name.toLowerCase();
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return [...counts.values()].filter((count) => count > 1).length;
}
