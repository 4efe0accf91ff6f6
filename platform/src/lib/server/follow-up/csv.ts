import { textsFor } from '../../texts/index.ts';
import type { Locale } from '../../texts/index.ts';
import { tableFile } from '../csv.ts';
import type { TeamRow } from './team-view.ts';

/** What is followed up, as a file for a spreadsheet. */
export const csvOf = (rows: readonly TeamRow[], locale: Locale): string => {
	const { follow, mine } = textsFor(locale);
	const { name, email, course, status, due, done } = follow.column;
	const data = rows.map((row) => [
		row.name,
		row.email ?? '',
		row.title[locale],
		mine.status[row.status],
		row.dueOn ?? '',
		row.completedAt?.slice(0, 10) ?? '',
	]);
	return tableFile({ fields: [name, email, course, status, due, done], data }, locale);
};
