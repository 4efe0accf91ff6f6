/** A report as it stands in the file: texts, nothing judged. */
export interface Table {
	/** What the columns are called; `''` where the file says nothing. */
	readonly header: readonly string[];
	/** Whether the file itself has a row of headings. */
	readonly headed: boolean;
	/** Each row is as long as the header. */
	readonly rows: readonly (readonly string[])[];
	/** How many rows had another number of cells than the header. */
	readonly ragged: number;
}

/** The texts of a column, from top to bottom. */
export function columnOf(table: Table, column: number): readonly string[] {
	return table.rows.map((row) => row[column] ?? '');
}

/** What can be compared of a heading or a word: small letters, no signs, one space between. */
export function plain(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}%+]+/gu, ' ')
		.trim();
}
