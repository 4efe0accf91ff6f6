import type { Day } from '../assignments/days.ts';
import { dayAt } from '../assignments/days.ts';
import { statusOf } from '../assignments/duties.ts';
import type { DutyStatus } from '../assignments/duties.ts';
import type { PlatformHost } from '../host.ts';

/** A course that somebody has been asked to take. */
export type MyCourse = {
	readonly dutyId: number;
	readonly courseId: number;
	readonly title: { readonly sv: string; readonly en: string };
	readonly minutes: number | undefined;
	readonly status: Exclude<DutyStatus, 'withdrawn'>;
	readonly isStarted: boolean;
	readonly dueOn: Day | undefined;
	/** ISO 8601. */
	readonly completedAt: string | undefined;
	/** What the sender wrote; may be empty. */
	readonly message: string;
	/** Who sent it; nothing when they are gone. */
	readonly from: string | undefined;
	/** Why one is let off; empty when not. */
	readonly exemptReason: string;
};

const rowsOf = ({ db }: Pick<PlatformHost, 'db'>, personId: number) =>
	db
		.selectFrom('duties')
		.innerJoin('courses', 'courses.id', 'duties.courseId')
		.innerJoin('assignments', 'assignments.id', 'duties.assignmentId')
		.leftJoin('people as sender', 'sender.id', 'assignments.createdBy')
		.select(['duties.id', 'duties.courseId', 'duties.dueOn', 'duties.startedAt'])
		.select(['duties.completedAt', 'duties.exemptAt', 'duties.exemptReason'])
		.select(['courses.titleSv', 'courses.titleEn', 'courses.minutes'])
		.select(['assignments.message', 'sender.name as from'])
		.where('duties.personId', '=', personId)
		// What was taken back after it was done stays; it is theirs.
		.where((eb) =>
			eb.or([eb('duties.withdrawnAt', 'is', null), eb('duties.completedAt', 'is not', null)]),
		)
		.orderBy('duties.id', 'desc')
		.execute();

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

const toMine = (row: Row, today: Day): MyCourse => {
	const duty = {
		dueOn: row.dueOn ?? undefined,
		startedAt: row.startedAt ?? undefined,
		completedAt: row.completedAt ?? undefined,
		exemptAt: row.exemptAt ?? undefined,
		withdrawnAt: undefined,
	};
	const status = statusOf(duty, today);
	return {
		dutyId: row.id,
		courseId: row.courseId,
		title: { sv: row.titleSv, en: row.titleEn },
		minutes: row.minutes ?? undefined,
		status: status === 'withdrawn' ? 'done' : status,
		isStarted: duty.startedAt !== undefined,
		dueOn: duty.dueOn,
		completedAt: duty.completedAt,
		message: row.message,
		from: row.from ?? undefined,
		exemptReason: row.exemptReason,
	};
};

const isOver = ({ status }: MyCourse): boolean => status === 'done' || status === 'exempt';

const LAST = '9999-12-31';

/** What comes first is what is to be done first; without a day it comes last. */
const byDue = (a: MyCourse, b: MyCourse): number =>
	(a.dueOn ?? LAST) < (b.dueOn ?? LAST) ? -1 : Number((a.dueOn ?? LAST) > (b.dueOn ?? LAST));

/** What somebody has to do, the most urgent first, and what they have done, the latest first. */
export const readMine = async (
	host: Pick<PlatformHost, 'db' | 'now'>,
	personId: number,
): Promise<{ readonly toDo: readonly MyCourse[]; readonly over: readonly MyCourse[] }> => {
	const today = dayAt(host.now());
	const all = (await rowsOf(host, personId)).map((row) => toMine(row, today));
	const toDo = all.filter((one) => !isOver(one)).toSorted(byDue);
	const busy = new Set(toDo.map(({ courseId }) => courseId));
	// Of a course that comes every year the newest stands for all.
	const over = all.filter(
		(one, index) =>
			isOver(one) &&
			!busy.has(one.courseId) &&
			all.findIndex(({ courseId }) => courseId === one.courseId) === index,
	);
	return { toDo, over };
};
