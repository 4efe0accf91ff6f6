import { lock } from '../db/database.ts';
import type { Db } from '../db/tables.ts';

const adminIds = async (db: Db): Promise<readonly number[]> => {
	const rows = await db
		.selectFrom('people')
		.select('id')
		.where('role', '=', 'admin')
		.where('blockedAt', 'is', null)
		.orderBy('id')
		.execute();
	return rows.map(({ id }) => id);
};

/**
 * Waits until nobody else is changing who is an administrator: of two who take the role from each
 * other at the same moment, one must be refused.
 *
 * @param db a transaction
 * @returns ids of all administrators who may sign in
 */
export const lockAdmins = async (db: Db): Promise<readonly number[]> => {
	for (const id of await adminIds(db)) await lock(db, 'people', id);
	return adminIds(db);
};

/** Whether there would be no administrator without this one. */
export const isLast = (admins: readonly number[], id: number): boolean =>
	admins.length === 1 && admins[0] === id;
