import Papa from 'papaparse';
import type { Locale } from '../texts/index.ts';

/** So that Excel takes it for UTF-8. */
const MARK = '\uFEFF';

/** What a spreadsheet would take for something to calculate. */
const CALCULATED = /^[=+\-@\t\r\n]/;

/**
 * A table as a file for a spreadsheet: in Swedish with semicolons, which is what a Swedish Excel expects. A
 * cell that a spreadsheet would calculate is made a text.
 */
export const tableFile = (
	table: { readonly fields: readonly string[]; readonly data: readonly (readonly string[])[] },
	locale: Locale,
): string =>
	MARK +
	Papa.unparse(
		{ fields: [...table.fields], data: table.data.map((row) => [...row]) },
		{ delimiter: locale === 'sv' ? ';' : ',', newline: '\r\n', escapeFormulae: CALCULATED },
	) +
	'\r\n';
