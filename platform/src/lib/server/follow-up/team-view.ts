import { sql } from 'kysely';
import type { ExpressionBuilder } from 'kysely';
import { dayAt } from '../assignments/days.ts';
import type { Day } from '../assignments/days.ts';
import { statuses } from '../assignments/duties.ts';
import type { DutyStatus } from '../assignments/duties.ts';
import type { Db, Tables } from '../db/tables.ts';
import type { PlatformHost } from '../host.ts';
import { containing } from '../people/people.ts';

export const sorts = ['name', 'course', 'status', 'due'] as const;
export type Sort = (typeof sorts)[number];

/** The statuses that are followed up. */
export type Followed = Exclude<DutyStatus, 'withdrawn'>;
const followed: readonly Followed[] = ['not-started', 'started', 'late', 'done', 'exempt'];

/** What of a team is to be seen. */
export type TeamQuery = {
	readonly teamId: number;
	readonly status: Followed | undefined;
	readonly courseId: number | undefined;
	/** Letters of the name or the address. */
	readonly search: string;
	readonly sort: Sort;
	readonly isDescending: boolean;
};

/** One person and one course: how far, and nothing of what was answered. */
export type TeamRow = {
	readonly dutyId: number;
	readonly personId: number;
	readonly name: string;
	readonly email: string | undefined;
	readonly title: { readonly sv: string; readonly en: string };
	readonly status: Followed;
	readonly isStarted: boolean;
	readonly dueOn: Day | undefined;
	/** ISO 8601. */
	readonly completedAt: string | undefined;
	/** Why somebody is let off; else empty. */
	readonly exemptReason: string;
};

type OfMembers = ExpressionBuilder<Tables, 'duties' | 'memberships'>;

/** What `statusOf` says, said to the database. */
const status = (eb: OfMembers, today: Day) =>
	eb
		.case()
		.when('duties.completedAt', 'is not', null)
		.then('done')
		.when('duties.exemptAt', 'is not', null)
		.then('exempt')
		.when('duties.dueOn', '<', today)
		.then('late')
		.when('duties.startedAt', 'is not', null)
		.then('started')
		.else('not-started')
		.end();

/** Of what the same person has in the same course, the last that still holds. */
const last = sql<number | null>`max(CASE WHEN ${sql.ref('duties.withdrawnAt')} IS NULL
	THEN ${sql.ref('duties.id')} END)
	OVER (PARTITION BY ${sql.ref('duties.personId')}, ${sql.ref('duties.courseId')})`;

/** All that a team's members have ever been given. */
const everGiven = (db: Db, teamId: number, today: Day) =>
	db
		.selectFrom('duties')
		.innerJoin('memberships', (join) =>
			join
				.onRef('memberships.personId', '=', 'duties.personId')
				.on('memberships.teamId', '=', teamId)
				.on('memberships.leads', '=', 0),
		)
		.selectAll('duties')
		.select((eb) => [last.as('last'), status(eb, today).as('status')]);

/**
 * The newest of each member's duties in each course. What is newer is counted in one pass over the team's duties, not
 * looked up for each: without statistics (a new list of people, a new database) PostgreSQL would look in the wrong index.
 */
const rowsOf = (db: Db, teamId: number, today: Day) =>
	db
		.selectFrom(everGiven(db, teamId, today).as('duties'))
		.innerJoin('people', 'people.id', 'duties.personId')
		.innerJoin('courses', 'courses.id', 'duties.courseId')
		.where((eb) =>
			eb.or([eb('duties.withdrawnAt', 'is', null), eb('duties.completedAt', 'is not', null)]),
		)
		.where((eb) =>
			eb.or([eb('duties.last', 'is', null), eb('duties.id', '>=', eb.ref('duties.last'))]),
		);

const filtered = (db: Db, query: TeamQuery, today: Day) => {
	let rows = rowsOf(db, query.teamId, today);
	const { courseId, search } = query;
	if (courseId !== undefined) rows = rows.where('duties.courseId', '=', courseId);
	if (search !== '')
		rows = rows.where(sql<boolean>`people.search_text LIKE ${containing(search)} ESCAPE '\\'`);
	if (query.status !== undefined) rows = rows.where('duties.status', '=', query.status);
	return rows;
};

const columns = {
	name: 'people.sortKey',
	course: 'courses.sortKey',
	due: 'duties.dueOn',
	status: 'duties.status',
} as const;

const page = (db: Db, query: TeamQuery, today: Day) => {
	const direction = query.isDescending ? 'desc' : 'asc';
	const rows = filtered(db, query, today)
		.select(['duties.id as dutyId', 'duties.personId', 'people.name', 'people.email'])
		.select(['courses.titleSv', 'courses.titleEn', 'duties.dueOn', 'duties.startedAt'])
		.select(['duties.completedAt', 'duties.exemptReason', 'duties.status']);
	return rows
		.orderBy(columns[query.sort], direction)
		.orderBy('people.sortKey')
		.orderBy('people.id')
		.orderBy('duties.id');
};

const asFollowed = (text: string): Followed =>
	followed.find((one) => one === text) ?? 'not-started';

/**
 * A part of what a query finds.
 *
 * @param limit none: all of it, for files and for paper
 */
export const readRows = async (
	{ db, now }: Pick<PlatformHost, 'db' | 'now'>,
	query: TeamQuery,
	part?: { readonly limit: number; readonly offset: number },
): Promise<readonly TeamRow[]> => {
	const all = page(db, query, dayAt(now()));
	const rows = await (part ? all.limit(part.limit).offset(part.offset) : all).execute();
	return rows.map((row) => ({
		dutyId: row.dutyId,
		personId: row.personId,
		name: row.name,
		email: row.email ?? undefined,
		title: { sv: row.titleSv, en: row.titleEn },
		status: asFollowed(row.status),
		isStarted: row.startedAt !== null,
		dueOn: row.dueOn ?? undefined,
		completedAt: row.completedAt ?? undefined,
		exemptReason: row.exemptReason,
	}));
};

export type Counts = Readonly<Record<Followed, number>>;

/** How many there are of each status, whatever status is asked for. */
export const countStatuses = async (
	{ db, now }: Pick<PlatformHost, 'db' | 'now'>,
	query: TeamQuery,
): Promise<Counts> => {
	const rows = await filtered(db, { ...query, status: undefined }, dayAt(now()))
		.select(['duties.status', ({ fn }) => fn.countAll<number>().as('count')])
		.groupBy('duties.status')
		.execute();
	const found = new Map(rows.map((row) => [row.status, row.count]));
	const of = (one: Followed): number => found.get(one) ?? 0;
	return {
		'not-started': of('not-started'),
		started: of('started'),
		late: of('late'),
		done: of('done'),
		exempt: of('exempt'),
	};
};

/** The courses that a team's members have been given, by title. */
export const coursesOf = async (
	{ db, now }: Pick<PlatformHost, 'db' | 'now'>,
	teamId: number,
): Promise<readonly { readonly id: number; readonly title: TeamRow['title'] }[]> => {
	const rows = await rowsOf(db, teamId, dayAt(now()))
		.select(['courses.id', 'courses.titleSv', 'courses.titleEn', 'courses.sortKey'])
		.distinct()
		.orderBy('courses.sortKey')
		.execute();
	return rows.map(({ id, titleSv, titleEn }) => ({ id, title: { sv: titleSv, en: titleEn } }));
};

/** How many are in a team, those who lead it not counted. */
export const countMembers = async (
	{ db }: Pick<PlatformHost, 'db'>,
	teamId: number,
): Promise<number> => {
	const row = await db
		.selectFrom('memberships')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('teamId', '=', teamId)
		.where('leads', '=', 0)
		.executeTakeFirstOrThrow();
	return row.count;
};

/** Whether a text of an address is one of the statuses. */
export const isFollowed = (text: string): text is Followed =>
	followed.some((one) => one === text) && statuses.some((one) => one === text);
