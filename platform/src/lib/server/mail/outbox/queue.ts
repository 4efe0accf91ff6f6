import type { Db } from '../../db/tables.ts';
import { isMailAddress } from '../address.ts';

/** A letter that is to be sent. */
export type Queued = {
	/** What it is and to whom: `assigned 12 to 5`. The same letter is written once. */
	readonly name: string;
	readonly personId: number;
	readonly recipient: string;
	readonly subject: string;
	readonly body: string;
	/** A calendar file that goes along; empty without one. */
	readonly calendar: string;
};

/** `already`: it was written before, and stays as it was. `address`: nothing can be sent there. */
export type QueueOutcome = 'queued' | 'already' | 'address';

/** A header is one line, whatever a course is called. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Puts a letter into the outbox. Within a transaction of the caller's: what it tells of is then true. */
export const queue = async (db: Db, letter: Queued, now: Date): Promise<QueueOutcome> => {
	if (!isMailAddress(letter.recipient)) return 'address';
	const at = now.toISOString();
	const row = await db
		.insertInto('mails')
		.values({
			...letter,
			subject: oneLine(letter.subject),
			state: 'waiting',
			tries: 0,
			nextAt: at,
			createdAt: at,
		})
		.onConflict((conflict) => conflict.column('name').doNothing())
		.returning('id')
		.executeTakeFirst();
	return row ? 'queued' : 'already';
};

/** Which of some letters have been written. */
export const namesWritten = async (
	db: Db,
	names: readonly string[],
): Promise<ReadonlySet<string>> => {
	const found = new Set<string>();
	// A statement takes so many values at once.
	for (let from = 0; from < names.length; from += 1000) {
		const some = names.slice(from, from + 1000);
		const rows = await db.selectFrom('mails').select('name').where('name', 'in', some).execute();
		for (const { name } of rows) found.add(name);
	}
	return found;
};
