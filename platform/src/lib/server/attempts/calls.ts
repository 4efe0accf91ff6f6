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

/** Longer texts are cut in the log; what the course has saved is stored whole beside it. */
const LONGEST = 4000;

const cut = (value: string): string =>
	value.length > LONGEST ? `${value.slice(0, LONGEST)}… (${value.length})` : value;

/**
 * Adds one call to the log of a session, with the next number. What belongs to no session here (a
 * satisfied statement that no launch was the cause of) is in no log.
 */
export const appendCall = (db: DatabaseSync, session: string, call: Omit<Call, 'n'>): void => {
	db.prepare(
		`INSERT INTO calls (session_id, n, at, method, element, value, returned, error)
		SELECT id, (SELECT coalesce(max(n), 0) + 1 FROM calls WHERE session_id = sessions.id),
			$at, $method, $element, $value, $returned, $error
		FROM sessions WHERE id = $session`,
	).run({ ...call, session, value: cut(call.value) });
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
