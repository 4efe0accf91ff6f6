import type { DatabaseSync } from 'node:sqlite';
import type { Call } from '../../launch.ts';
import { isFailure } from '../../failure.ts';
import { number, text } from '../db/row.ts';
import type { Row } from '../db/row.ts';

const toCall = (row: Row): Call => ({
	n: number(row, 'n'),
	at: text(row, 'at'),
	method: text(row, 'method'),
	element: text(row, 'element'),
	value: text(row, 'value'),
	returned: text(row, 'returned'),
	error: number(row, 'error'),
});

/** Adds calls to the log. A call that is there already (the same sending again) is left as it is. */
export const appendCalls = (db: DatabaseSync, session: string, calls: readonly Call[]): void => {
	const insert = db.prepare(
		`INSERT OR IGNORE INTO calls (session_id, n, at, method, element, value, returned, error)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
	);
	for (const one of calls)
		insert.run(session, one.n, one.at, one.method, one.element, one.value, one.returned, one.error);
};

/** The calls of a session in the order they were made; only the failed ones when asked. */
export const listCalls = (
	db: DatabaseSync,
	session: string,
	only: 'all' | 'errors',
): readonly Call[] =>
	db
		.prepare('SELECT * FROM calls WHERE session_id = ? ORDER BY n')
		.all(session)
		.map(toCall)
		.filter((call) => only === 'all' || isFailure(call));
