import { addDays, later } from './days.ts';
import type { Day } from './days.ts';

/** When something is to be done. */
export type Due =
	| { readonly type: 'none' }
	| { readonly type: 'on'; readonly day: Day }
	/** Days after the day when one was given it. */
	| { readonly type: 'after'; readonly days: number };

/** Who comes into a team late has at least so many days, also when the others' day is nearer or past. */
const LEAST = 14;

/** The day for somebody who is given it on `start` together with the others. */
export const dueOn = (due: Due, start: Day): Day | undefined => {
	switch (due.type) {
		case 'none':
			return undefined;
		case 'on':
			return due.day;
		case 'after':
			return addDays(start, due.days);
	}
};

/** The day for somebody who comes in later. */
export const dueForLatecomer = (due: Due, start: Day): Day | undefined => {
	const day = dueOn(due, start);
	return day === undefined ? undefined : later(day, addDays(start, LEAST));
};

/** As it is stored. */
export const dueColumns = (due: Due) => ({
	dueOn: due.type === 'on' ? due.day : null,
	dueDays: due.type === 'after' ? due.days : null,
});

/** As it was stored. */
export const dueFrom = (row: {
	readonly dueOn: string | null;
	readonly dueDays: number | null;
}): Due => {
	if (row.dueOn !== null) return { type: 'on', day: row.dueOn };
	return row.dueDays === null ? { type: 'none' } : { type: 'after', days: row.dueDays };
};
