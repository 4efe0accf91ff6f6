import { dayInWords } from '../../day-in-words.ts';
import { isLocale, textsFor } from '../../texts/index.ts';
import type { Locale } from '../../texts/index.ts';
import { dayAt } from '../assignments/days.ts';
import type { Day } from '../assignments/days.ts';
import { statusOf } from '../assignments/duties.ts';
import type { PlatformHost } from '../host.ts';
import type { CourseInLetter } from './letters/letter.ts';
import { withoutMarks } from './link.ts';

/** Somebody a letter can be about. */
export type Addressee = {
	readonly id: number;
	readonly name: string;
	readonly email: string | undefined;
	/** Swedish, unless they have chosen another. */
	readonly locale: Locale;
	readonly role: string;
};

/** Something that somebody has left to do, with all that a letter says of it. */
export type OpenDuty = {
	readonly id: number;
	readonly assignmentId: number;
	readonly round: number;
	readonly startsOn: Day;
	readonly dueOn: Day | undefined;
	readonly status: 'not-started' | 'started' | 'late';
	readonly title: { readonly sv: string; readonly en: string };
	readonly minutes: number | undefined;
	readonly message: string;
	/** Who sent it; nothing when they are gone. */
	readonly from: string | undefined;
	readonly person: Addressee;
};

/** Which duties: of one assignment, or these. */
export type Which = { readonly assignmentId: number } | { readonly ids: readonly number[] };

/** Statements take so many values; more duties than that are asked for in turns. */
const AT_ONCE = 5000;

const query = ({ db }: Pick<PlatformHost, 'db'>) =>
	db
		.selectFrom('duties')
		.innerJoin('courses', 'courses.id', 'duties.courseId')
		.innerJoin('assignments', 'assignments.id', 'duties.assignmentId')
		.innerJoin('people', 'people.id', 'duties.personId')
		.leftJoin('people as sender', 'sender.id', 'assignments.createdBy')
		.select(['duties.id', 'duties.assignmentId', 'duties.round', 'duties.startsOn'])
		.select(['duties.dueOn', 'duties.startedAt'])
		.select(['courses.titleSv', 'courses.titleEn', 'courses.minutes'])
		.select(['assignments.message', 'sender.name as from'])
		.select(['people.id as personId', 'people.name', 'people.email'])
		.select(['people.language', 'people.role'])
		.where('duties.completedAt', 'is', null)
		.where('duties.exemptAt', 'is', null)
		.where('duties.withdrawnAt', 'is', null)
		.where('people.blockedAt', 'is', null)
		.orderBy('people.sortKey')
		.orderBy('people.id')
		.orderBy('duties.id');

type Row = Awaited<ReturnType<ReturnType<typeof query>['execute']>>[number];

const rowsOf = async (host: Pick<PlatformHost, 'db'>, which: Which): Promise<readonly Row[]> => {
	if ('assignmentId' in which)
		return query(host).where('duties.assignmentId', '=', which.assignmentId).execute();
	const rows: Row[] = [];
	const ids = [...new Set(which.ids)];
	for (let from = 0; from < ids.length; from += AT_ONCE)
		rows.push(
			...(await query(host)
				.where('duties.id', 'in', ids.slice(from, from + AT_ONCE))
				.execute()),
		);
	return rows;
};

const statusIn = (row: Row, today: Day): OpenDuty['status'] => {
	const status = statusOf(
		{
			dueOn: row.dueOn ?? undefined,
			startedAt: row.startedAt ?? undefined,
			completedAt: undefined,
			exemptAt: undefined,
			withdrawnAt: undefined,
		},
		today,
	);
	return status === 'late' || status === 'started' ? status : 'not-started';
};

const toOpen = (row: Row, today: Day): OpenDuty => ({
	id: row.id,
	assignmentId: row.assignmentId,
	round: row.round,
	startsOn: row.startsOn,
	dueOn: row.dueOn ?? undefined,
	status: statusIn(row, today),
	title: { sv: row.titleSv, en: row.titleEn },
	minutes: row.minutes ?? undefined,
	message: row.message,
	from: row.from ?? undefined,
	person: {
		id: row.personId,
		name: row.name,
		email: row.email ?? undefined,
		locale: isLocale(row.language) ? row.language : 'sv',
		role: row.role,
	},
});

/** What is left to do of some duties, by the names of those who have to. Nobody is there who may not sign in. */
export const openDuties = async (
	host: Pick<PlatformHost, 'db' | 'now'>,
	which: Which,
): Promise<readonly OpenDuty[]> => {
	const today = dayAt(host.now());
	return (await rowsOf(host, which)).map((row) => toOpen(row, today));
};

/** As a letter tells of it. */
export const inLetter = (
	{ title, minutes, dueOn, status }: OpenDuty,
	locale: Locale,
): CourseInLetter => ({
	title: withoutMarks(title[locale]),
	minutes,
	due: dueOn === undefined ? undefined : dayInWords(dueOn, textsFor(locale).locale),
	isLate: status === 'late',
});

/** Duties put together that go into one letter: each list has one at least. */
export const together = (
	duties: readonly OpenDuty[],
	by: (duty: OpenDuty) => string,
): readonly (readonly [OpenDuty, ...OpenDuty[]])[] =>
	[...Map.groupBy(duties, by).values()].flatMap(([first, ...rest]) =>
		first ? [[first, ...rest] as const] : [],
	);
