import type { Selectable } from 'kysely';
import type { Db } from '../db/tables.ts';
import type { DutiesTable } from '../db/tables/organisation.ts';
import type { Day } from './days.ts';

/** One course that one person is asked to take, once. */
export type Duty = {
	readonly id: number;
	readonly assignmentId: number;
	readonly courseId: number;
	readonly personId: number;
	/** Through which team it came; nothing when the person was meant. */
	readonly teamId: number | undefined;
	/** Counts from 1; a yearly assignment comes again. */
	readonly round: number;
	readonly startsOn: Day;
	readonly dueOn: Day | undefined;
	/** ISO 8601. What was done before this moment does not count; empty: all counts. */
	readonly countsFrom: string;
	readonly startedAt: string | undefined;
	readonly completedAt: string | undefined;
	readonly exemptAt: string | undefined;
	readonly exemptReason: string;
	readonly withdrawnAt: string | undefined;
};

const toDuty = (row: Selectable<DutiesTable>): Duty => ({
	...row,
	teamId: row.teamId ?? undefined,
	dueOn: row.dueOn ?? undefined,
	startedAt: row.startedAt ?? undefined,
	completedAt: row.completedAt ?? undefined,
	exemptAt: row.exemptAt ?? undefined,
	withdrawnAt: row.withdrawnAt ?? undefined,
});

export const statuses = ['not-started', 'started', 'late', 'done', 'exempt', 'withdrawn'] as const;

/** How it stands with a duty. Who has begun and is late is late. */
export type DutyStatus = (typeof statuses)[number];

/** Pure. `sqlStatus` in `../follow-up/` says the same to the database. */
export const statusOf = (
	duty: Pick<Duty, 'dueOn' | 'startedAt' | 'completedAt' | 'exemptAt' | 'withdrawnAt'>,
	today: Day,
): DutyStatus => {
	if (duty.completedAt !== undefined) return 'done';
	if (duty.withdrawnAt !== undefined) return 'withdrawn';
	if (duty.exemptAt !== undefined) return 'exempt';
	if (duty.dueOn !== undefined && duty.dueOn < today) return 'late';
	return duty.startedAt === undefined ? 'not-started' : 'started';
};

/** What a new duty is to be. */
export type NewDuty = Pick<
	Duty,
	| 'assignmentId'
	| 'courseId'
	| 'personId'
	| 'teamId'
	| 'round'
	| 'startsOn'
	| 'dueOn'
	| 'countsFrom'
>;

/** Eight values each; a statement of PostgreSQL takes 65,535, one of SQLite half of that. */
const AT_ONCE = 1000;

/** Stores duties. One that is there already (two processes at once) stays as it is. */
export const insertDuties = async (db: Db, duties: readonly NewDuty[]): Promise<void> => {
	for (let from = 0; from < duties.length; from += AT_ONCE)
		await db
			.insertInto('duties')
			.values(
				duties
					.slice(from, from + AT_ONCE)
					.map((duty) => ({ ...duty, teamId: duty.teamId ?? null, dueOn: duty.dueOn ?? null })),
			)
			.onConflict((conflict) => conflict.doNothing())
			.execute();
};

const duties = (db: Db) => db.selectFrom('duties').selectAll();

/** The duty with this id, if there is one. */
export const findDuty = async (db: Db, id: number): Promise<Duty | undefined> => {
	const row = await duties(db).where('id', '=', id).executeTakeFirst();
	return row && toDuty(row);
};

/** Who of some people has a course to do: not done, not withdrawn, not exempt. */
export const whoHasToDo = async (
	db: Db,
	courseId: number,
	personIds: readonly number[],
): Promise<ReadonlySet<number>> => {
	if (personIds.length === 0) return new Set();
	const rows = await db
		.selectFrom('duties')
		.select('personId')
		.where('courseId', '=', courseId)
		.where('personId', 'in', personIds)
		.where('completedAt', 'is', null)
		.where('withdrawnAt', 'is', null)
		.where('exemptAt', 'is', null)
		.execute();
	return new Set(rows.map(({ personId }) => personId));
};
