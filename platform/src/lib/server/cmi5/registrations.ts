import { randomUUID } from 'node:crypto';
import type { Db } from '../db/tables.ts';

/** A learner's newest registration in a package, if there is one. */
export const newestRegistration = async (
	db: Db,
	learnerId: number,
	packageSha256: string,
): Promise<string | undefined> => {
	const row = await db
		.selectFrom('registrations')
		.select('id')
		.where('learnerId', '=', learnerId)
		.where('packageSha256', '=', packageSha256)
		.orderBy('rowid', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row?.id;
};

/** A learner's newest registration in each package, by the package's sum. */
export const newestRegistrations = async (
	db: Db,
	learnerId: number,
): Promise<ReadonlyMap<string, string>> => {
	const rows = await db
		.selectFrom('registrations')
		.select(['id', 'packageSha256'])
		.where('learnerId', '=', learnerId)
		.orderBy('rowid')
		.execute();
	return new Map(rows.map(({ id, packageSha256 }) => [packageSha256, id]));
};

/** Registers a learner in a cmi5 course (cmi5 spec 9.6.1). Gives the registration's id. */
export const insertRegistration = async (
	db: Db,
	of: { readonly learnerId: number; readonly packageSha256: string },
	now: Date,
): Promise<string> => {
	const id = randomUUID();
	await db
		.insertInto('registrations')
		.values({ id, ...of, createdAt: now.toISOString() })
		.execute();
	return id;
};
