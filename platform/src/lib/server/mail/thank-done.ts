import { dayInWords } from '../../day-in-words.ts';
import { isLocale, textsFor } from '../../texts/index.ts';
import { dayAt } from '../assignments/days.ts';
import type { PlatformHost } from '../host.ts';
import { doneLetter } from './letters/done.ts';
import { withoutMarks } from './link.ts';
import { assignedName, doneName } from './outbox/names.ts';
import { namesWritten, queue } from './outbox/queue.ts';

const DAY = 24 * 60 * 60 * 1000;

const justDone = ({ db, now }: PlatformHost) =>
	db
		.selectFrom('duties')
		.innerJoin('courses', 'courses.id', 'duties.courseId')
		.innerJoin('people', 'people.id', 'duties.personId')
		.select(['duties.id', 'duties.assignmentId', 'duties.round', 'duties.completedAt'])
		.select(['courses.titleSv', 'courses.titleEn'])
		.select(['people.id as personId', 'people.name', 'people.email', 'people.language'])
		.where('duties.completedAt', '>', new Date(now().getTime() - DAY).toISOString())
		.where('people.blockedAt', 'is', null)
		.where('people.email', 'is not', null)
		.execute();

type Row = Awaited<ReturnType<typeof justDone>>[number];

const thank = async (host: PlatformHost, row: Row): Promise<void> => {
	const locale = isLocale(row.language) ? row.language : 'sv';
	const texts = textsFor(locale);
	const letter = doneLetter(
		{
			texts,
			to: withoutMarks(row.name),
			voice: { type: 'platform', from: undefined },
			origin: host.origins.app,
		},
		{
			title: withoutMarks(locale === 'sv' ? row.titleSv : row.titleEn),
			day: dayInWords(dayAt(new Date(row.completedAt ?? '')), texts.locale),
		},
	);
	const to = { name: doneName(row.id), personId: row.personId, recipient: row.email ?? '' };
	await queue(host.db, { ...to, ...letter, calendar: '' }, host.now());
};

/** Thanks those who have just done what they were asked by letter to do. Each once. */
export const thankDone = async (host: PlatformHost): Promise<void> => {
	const rows = await justDone(host);
	const askedBy = (row: Row): string => assignedName(row.assignmentId, row.round, row.personId);
	const written = await namesWritten(
		host.db,
		rows.flatMap((row) => [askedBy(row), doneName(row.id)]),
	);
	for (const row of rows)
		if (written.has(askedBy(row)) && !written.has(doneName(row.id))) await thank(host, row);
};
