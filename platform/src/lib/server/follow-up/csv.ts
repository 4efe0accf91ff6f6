import Papa from 'papaparse';
import { textsFor } from '../../texts/index.ts';
import type { Locale } from '../../texts/index.ts';
import type { TeamRow } from './team-view.ts';

/** So that Excel takes it for UTF-8. */
const MARK = '\uFEFF';

/** What a spreadsheet would take for something to calculate. */
const CALCULATED = /^[=+\-@\t\r\n]/;

/**
 * What is followed up, as a file for a spreadsheet: in Swedish with semicolons, which is what a Swedish
 * Excel expects. A cell that a spreadsheet would calculate is made a text.
 */
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
	return (
		MARK +
		Papa.unparse(
			{ fields: [name, email, course, status, due, done], data },
			{ delimiter: locale === 'sv' ? ';' : ',', newline: '\r\n', escapeFormulae: CALCULATED },
		) +
		'\r\n'
	);
};
