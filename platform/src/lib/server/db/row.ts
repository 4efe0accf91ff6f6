import type { SQLOutputValue } from 'node:sqlite';

/** One row as SQLite gives it. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

const wrong = (column: string): never => {
	throw new TypeError(`The column ${column} does not hold what the schema says.`);
};

/** A TEXT NOT NULL column. Throws when the schema and the code disagree. */
export const text = (row: Row, column: string): string => {
	const value = row[column];
	return typeof value === 'string' ? value : wrong(column);
};

/** An INTEGER or REAL NOT NULL column. */
export const number = (row: Row, column: string): number => {
	const value = row[column];
	return typeof value === 'number' ? value : wrong(column);
};

/** A TEXT column that may be empty (NULL gives undefined). */
export const textOrNone = (row: Row, column: string): string | undefined =>
	row[column] === null ? undefined : text(row, column);

/** An INTEGER or REAL column that may be empty (NULL gives undefined). */
export const numberOrNone = (row: Row, column: string): number | undefined =>
	row[column] === null ? undefined : number(row, column);

/** A BLOB NOT NULL column. */
export const blob = (row: Row, column: string): Uint8Array => {
	const value = row[column];
	return value instanceof Uint8Array ? value : wrong(column);
};
