import { sql } from 'kysely';
import { kinds } from '../../log-kinds.ts';
import type { Kind } from '../../log-kinds.ts';
import { addDays, dayAt, isDay } from '../assignments/days.ts';
import type { Day } from '../assignments/days.ts';
import type { Db } from '../db/tables.ts';
import { containing } from '../people/people.ts';
import { actionsOf } from './kinds.ts';

/** Which entries are wanted. */
export type LogQuery = {
	/** Letters of the name or the address of who did it, or whom it was about. */
	readonly search: string;
	readonly kind: Kind | undefined;
	/** The first and the last day in Stockholm. */
	readonly from: Day | undefined;
	readonly to: Day | undefined;
};

/** What cannot be meant: a text that is no day, or days the wrong way round. */
export type LogProblem =
	| { readonly code: 'bad-day'; readonly text: string; readonly field: 'from' | 'to' }
	| { readonly code: 'turned' };

const dayIn = (text: string): Day | undefined => (isDay(text) ? text : undefined);

/** Reads what the address of the page asks for. What it cannot mean is left out, and told. */
export const logQueryFrom = (
	asked: URLSearchParams,
): { readonly query: LogQuery; readonly problems: readonly LogProblem[] } => {
	const given = (name: string): string => (asked.get(name) ?? '').trim();
	const [from, to] = [dayIn(given('from')), dayIn(given('to'))];
	const isTurned = from !== undefined && to !== undefined && from > to;
	const bad = (['from', 'to'] as const).filter((name) => given(name) !== '' && !isDay(given(name)));
	return {
		query: {
			search: given('who').slice(0, 100),
			kind: kinds.find((one) => one === given('kind')),
			from: isTurned ? undefined : from,
			to: isTurned ? undefined : to,
		},
		problems: [
			...bad.map((field) => ({ code: 'bad-day', text: given(field), field }) as const),
			...(isTurned ? [{ code: 'turned' } as const] : []),
		],
	};
};

const HOUR = 60 * 60 * 1000;

/** When a day begins in Stockholm, which is one or two hours before Greenwich. ISO 8601. */
const startOf = (day: Day): string => {
	const midnight = Date.parse(`${day}T00:00:00Z`);
	const summer = new Date(midnight - 2 * HOUR);
	return (dayAt(summer) === day ? summer : new Date(midnight - HOUR)).toISOString();
};

/** Of so many people at most: who means more has to write more of the name. */
const MOST = 50;

const peopleLike = async (db: Db, search: string): Promise<readonly number[]> => {
	const rows = await db
		.selectFrom('people')
		.select('id')
		.where(sql<boolean>`search_text LIKE ${containing(search)} ESCAPE '\\'`)
		.orderBy('id')
		.limit(MOST)
		.execute();
	return rows.map(({ id }) => id);
};

/** Whom an entry is about stands in its text, as `about` is written: `"person":5`. */
const concerns = (ids: readonly number[]) => {
	const own = ids.flatMap((id) =>
		[',', '}'].map((end) => sql`about LIKE ${`%"person":${id}${end}%`}`),
	);
	// What was done with a duty names the duty.
	const duties = sql`EXISTS (SELECT 1 FROM duties d WHERE d.person_id IN (${sql.join(ids)})
		AND (about LIKE '%"duty":' || CAST(d.id AS TEXT) || ',%'
			OR about LIKE '%"duty":' || CAST(d.id AS TEXT) || '}'))`;
	return sql<boolean>`(person_id IN (${sql.join(ids)}) OR ${sql.join(own, sql` OR `)} OR ${duties})`;
};

/** The entries that are wanted, in no order yet. */
export const entriesFor = async (db: Db, { search, kind, from, to }: LogQuery) => {
	let found = db.selectFrom('audit');
	if (kind) found = found.where('action', 'in', actionsOf(kind));
	if (from) found = found.where('at', '>=', startOf(from));
	if (to) found = found.where('at', '<', startOf(addDays(to, 1)));
	if (search === '') return found;
	const ids = await peopleLike(db, search);
	return ids.length === 0 ? found.where(sql<boolean>`1 = 0`) : found.where(concerns(ids));
};
