import type { Row, SortBy } from '../../core/index.ts';

/** The columns of the list: those in which somebody has something. */
export function columnsShown(rows: readonly Row[], reports: number): readonly SortBy[] {
	const has = (column: 'team' | 'started' | 'completed' | 'due') =>
		rows.some((row) => (row[column] ?? '') !== '');
	return [
		'name',
		...(has('team') ? (['team'] as const) : []),
		...(reports > 1 ? (['report'] as const) : []),
		'status',
		...(['started', 'completed', 'due'] as const).filter(has),
	];
}
