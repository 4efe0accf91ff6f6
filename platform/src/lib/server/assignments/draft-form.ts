import type { Day } from './days.ts';
import type { Draft } from './assignments.ts';
import type { Due } from './due.ts';
import { dayIn } from './one-day.ts';

/** What is wrong with a form, at which field. */
export type DraftProblem =
	'no-course' | 'nobody' | 'no-day' | 'past-day' | 'far-day' | 'no-days' | 'long-message';

/** As the form holds it, so that a refused one keeps what was chosen. */
export type DraftFields = {
	readonly courses: readonly number[];
	readonly teams: readonly number[];
	readonly people: readonly number[];
	readonly due: string;
	readonly day: string;
	readonly days: string;
	readonly message: string;
	readonly isYearly: boolean;
	readonly isAnew: boolean;
};

/** What the one who asks may choose. What is chosen besides is passed over: it was never offered. */
export type Offered = {
	readonly courses: ReadonlySet<number>;
	readonly teams: ReadonlySet<number>;
	readonly people: ReadonlySet<number>;
};

const LONGEST = 1000;
const MOST_DAYS = 365;

const numbersOf = (form: FormData, name: string): readonly number[] => [
	...new Set(form.getAll(name).map(Number).filter(Number.isSafeInteger)),
];

const textOf = (form: FormData, name: string): string => {
	const value = form.get(name);
	return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
};

/** Reads the form. */
export const fieldsFrom = (form: FormData): DraftFields => ({
	courses: numbersOf(form, 'course'),
	teams: numbersOf(form, 'team'),
	people: numbersOf(form, 'person'),
	due: textOf(form, 'due') || 'none',
	day: textOf(form, 'day'),
	days: textOf(form, 'days'),
	message: textOf(form, 'message'),
	isYearly: form.has('yearly'),
	isAnew: form.has('anew'),
});

const dueIn = ({ due, day, days }: DraftFields, today: Day): Due | DraftProblem => {
	if (due === 'on') {
		const found = dayIn(day, today);
		return 'day' in found ? { type: 'on', day: found.day } : found.problem;
	}
	if (due !== 'after') return { type: 'none' };
	const count = Number(days);
	return Number.isInteger(count) && count >= 1 && count <= MOST_DAYS
		? { type: 'after', days: count }
		: 'no-days';
};

/** What a form asks for, or everything that is wrong with it. Pure. */
export const draftFrom = (
	fields: DraftFields,
	offered: Offered,
	today: Day,
): Draft | readonly DraftProblem[] => {
	const courseIds = fields.courses.filter((id) => offered.courses.has(id));
	const teamIds = fields.teams.filter((id) => offered.teams.has(id));
	const personIds = fields.people.filter((id) => offered.people.has(id));
	const due = dueIn(fields, today);
	const problems: DraftProblem[] = [];
	if (courseIds.length === 0) problems.push('no-course');
	if (teamIds.length + personIds.length === 0) problems.push('nobody');
	if (typeof due === 'string') problems.push(due);
	if (fields.message.length > LONGEST) problems.push('long-message');
	if (problems.length > 0 || typeof due === 'string') return problems;
	const { message, isYearly, isAnew } = fields;
	return { courseIds, teamIds, personIds, due, message, isYearly, isAnew };
};
