import Papa from 'papaparse';
import { usualWidth } from './headings.ts';

const SIGNS = [',', ';', '\t', '|'];
/** As many rows as tell the sign. */
const LOOKED_AT = 50;

/**
 * The sign between the cells of a text: the one by which most rows come out equally wide. The library's own guess wants
 * more than two columns where there is a title or an empty line.
 */
export function delimiterOf(text: string): string {
	const [best = ','] = SIGNS.map((sign) => ({ sign, score: scoreOf(text, sign) }))
		.sort((a, b) => b.score - a.score)
		.map(({ sign }) => sign);
	return best;
}

/** How many of the rows are as wide as most; of two signs that do as well, the one that makes more of them. */
function scoreOf(text: string, delimiter: string): number {
	const { data } = Papa.parse<string[]>(text, { delimiter, preview: LOOKED_AT });
	const rows = data.filter((row) => row.some((cell) => cell.trim() !== ''));
	const width = usualWidth(rows);
	if (width < 2) return 0;
	return rows.filter((row) => row.length === width).length / rows.length + width / 1000;
}
