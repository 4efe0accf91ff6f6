/** What a spreadsheet could take for a formula. Whoever writes a table sets ' before it. */
export const FORMULA = /^[=+\-@\t\r]/;

/** A cell without what only a machine put there: odd spaces, line ends, the ' before a formula, ="…" around a text. */
export function cleanCell(cell: string): string {
	const text = cell
		.replace(/[\u200b\ufeff]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
	const inner = /^="(.*)"$/.exec(text)?.[1] ?? text;
	return /^'[=+\-@]/.test(inner) ? inner.slice(1) : inner;
}
