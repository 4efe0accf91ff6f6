import type { Table } from '../../core/index.ts';

/** What a column is called; a number for one without a heading, counted from 1. */
export function headingOf(
	{ header }: Table,
	column: number,
	unnamed: (number: number) => string,
): string {
	return header[column] || unnamed(column + 1);
}
