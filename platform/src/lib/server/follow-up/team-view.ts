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

type Joined = ExpressionBuilder<Tables, 'duties' | 'memberships' | 'people' | 'courses'>;

/** What `statusOf` says, said to the database. */
const status = (eb: Joined, today: Day) =>
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

/** The newest of each member's duties in each course. */
const rowsOf = (db: Db, teamId: number) =>
	db
		.selectFrom('duties')
		.innerJoin('memberships', (join) =>
			join
				.onRef('memberships.personId', '=', 'duties.personId')
				.on('memberships.teamId', '=', teamId)
				.on('memberships.leads', '=', 0),
		)
		.innerJoin('people', 'people.id', 'duties.personId')
		.innerJoin('courses', 'courses.id', 'duties.courseId')
		.where((eb) =>
			eb.or([eb('duties.withdrawnAt', 'is', null), eb('duties.completedAt', 'is not', null)]),
		)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('duties as newer')
						.select('newer.id')
						.whereRef('newer.personId', '=', 'duties.personId')
						.whereRef('newer.courseId', '=', 'duties.courseId')
						.whereRef('newer.id', '>', 'duties.id')
						.where('newer.withdrawnAt', 'is', null),
				),
			),
		);

const filtered = (db: Db, query: TeamQuery, today: Day) => {
	let rows = rowsOf(db, query.teamId);
	const { courseId, search } = query;
	if (courseId !== undefined) rows = rows.where('duties.courseId', '=', courseId);
	if (search !== '')
		rows = rows.where(sql<boolean>`people.search_text LIKE ${containing(search)} ESCAPE '\\'`);
	if (query.status !== undefined)
		rows = rows.where((eb) => eb(status(eb, today), '=', query.status ?? ''));
	return rows;
};

const columns = {
	name: 'people.sortKey',
	course: 'courses.sortKey',
	due: 'duties.dueOn',
} as const;

const page = (db: Db, query: TeamQuery, today: Day) => {
	const direction = query.isDescending ? 'desc' : 'asc';
	const rows = filtered(db, query, today)
		.select(['duties.id as dutyId', 'duties.personId', 'people.name', 'people.email'])
		.select(['courses.titleSv', 'courses.titleEn', 'duties.dueOn', 'duties.startedAt'])
		.select(['duties.completedAt', 'duties.exemptReason'])
		.select((eb) => status(eb, today).as('status'));
	const sorted =
		query.sort === 'status'
			? rows.orderBy((eb) => status(eb, today), direction)
			: rows.orderBy(columns[query.sort], direction);
	return sorted.orderBy('people.sortKey').orderBy('people.id').orderBy('duties.id');
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
	const today = dayAt(now());
	// In a query of its own, so that the database sees one and the same status to group by.
	const all = filtered(db, { ...query, status: undefined }, today)
		.select((eb) => status(eb, today).as('status'))
		.as('all');
	const rows = await db
		.selectFrom(all)
		.select(['all.status', ({ fn }) => fn.countAll<number>().as('count')])
		.groupBy('all.status')
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
	{ db }: Pick<PlatformHost, 'db'>,
	teamId: number,
): Promise<readonly { readonly id: number; readonly title: TeamRow['title'] }[]> => {
	const rows = await rowsOf(db, teamId)
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
