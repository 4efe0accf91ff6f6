import type { Selectable } from 'kysely';
import type { Call } from '../../launch.ts';
import { isFailure } from '../../failure.ts';
import type { Db } from '../db/tables.ts';
import type { CallsTable } from '../db/tables/learning.ts';

const toCall = ({
	n,
	at,
	method,
	element,
	value,
	returned,
	error,
}: Selectable<CallsTable>): Call => ({
	n,
	at,
	method,
	element,
	value,
	returned,
	error,
});

/** Rows of one INSERT: each has eight values, and a statement of PostgreSQL takes 65,535. */
const AT_ONCE = 1000;

/** Adds calls to the log. A call that is there already (the same sending again) is left as it is. */
export const appendCalls = async (
	db: Db,
	sessionId: string,
	calls: readonly Call[],
): Promise<void> => {
	for (let from = 0; from < calls.length; from += AT_ONCE)
		await db
			.insertInto('calls')
			.values(calls.slice(from, from + AT_ONCE).map((one) => ({ ...one, sessionId })))
			.onConflict((conflict) => conflict.columns(['sessionId', 'n']).doNothing())
			.execute();
};

/** Longer texts are cut in the log; what the course has saved is stored whole beside it. */
const LONGEST = 4000;

const cut = (value: string): string =>
	value.length > LONGEST ? `${value.slice(0, LONGEST)}… (${value.length})` : value;

/**
 * Adds one call to the log of a session, with the next number. What belongs to no session here (a
 * satisfied statement that no launch was the cause of) is in no log. Within a transaction of the
 * caller's.
 */
export const appendCall = async (
	db: Db,
	sessionId: string,
	call: Omit<Call, 'n'>,
): Promise<void> => {
	const session = await db
		.selectFrom('sessions')
		.leftJoin('calls', 'calls.sessionId', 'sessions.id')
		.select(({ fn }) => fn.max('calls.n').as('last'))
		.where('sessions.id', '=', sessionId)
		.groupBy('sessions.id')
		.executeTakeFirst();
	if (!session) return;
	const value = cut(call.value);
	await appendCalls(db, sessionId, [{ ...call, value, n: (session.last ?? 0) + 1 }]);
};

/** The calls of a session in the order they were made; only the failed ones when asked. */
export const listCalls = async (
	db: Db,
	sessionId: string,
	only: 'all' | 'errors',
): Promise<readonly Call[]> => {
	const rows = await db
		.selectFrom('calls')
		.selectAll()
		.where('sessionId', '=', sessionId)
		.orderBy('n')
		.execute();
	return rows.map(toCall).filter((call) => only === 'all' || isFailure(call));
};
