import Papa from 'papaparse';
import { FORMULA } from './clean-cell.ts';
import type { Status } from './person.ts';
import type { Row } from './row.ts';

/** What a file calls its columns and what stands in them, in the reader's language. */
export interface ExportWords {
	readonly columns: Readonly<
		Record<
			'name' | 'email' | 'team' | 'report' | 'status' | 'late' | 'started' | 'completed' | 'due',
			string
		>
	>;
	readonly status: Readonly<Record<Status, string>>;
	readonly yes: string;
	readonly no: string;
	/** `;` where Excel takes the comma for a decimal sign. */
	readonly separator: ',' | ';';
}

/**
 * The rows as a file for a spreadsheet: UTF-8 with a byte order mark, dates as YYYY-MM-DD. What a spreadsheet could take
 * for a formula has ' before it.
 */
export function exportCsv(rows: readonly Row[], words: ExportWords): string {
	const { columns, status, yes, no, separator } = words;
	const data = rows.map((row) => [
		row.name,
		row.email,
		row.team,
		row.report,
		status[row.status],
		row.late ? yes : no,
		row.started ?? '',
		row.completed ?? '',
		row.due ?? '',
	]);
	const fields = [
		columns.name,
		columns.email,
		columns.team,
		columns.report,
		columns.status,
		columns.late,
		columns.started,
		columns.completed,
		columns.due,
	];
	const text = Papa.unparse(
		{ fields, data },
		{ delimiter: separator, newline: '\r\n', escapeFormulae: FORMULA },
	);
	return `\ufeff${text}\r\n`;
}
