import { sql } from 'kysely';
import type { PlatformHost } from '../host.ts';

/** How often something may be done. */
export type Limit = {
	/** What, and by whom: `links 203.0.113.7`. */
	readonly name: string;
	readonly times: number;
	/** Within so many seconds from the first time. */
	readonly seconds: number;
};

/**
 * Counts one more time. All processes on the same database count together.
 *
 * @returns whether it is still allowed
 */
export const count = async (
	{ db, now }: Pick<PlatformHost, 'db' | 'now'>,
	{ name, times, seconds }: Limit,
): Promise<boolean> => {
	const at = now().toISOString();
	const until = new Date(now().getTime() + seconds * 1000).toISOString();
	const row = await db
		.insertInto('rateLimits')
		.values({ name, count: 1, until })
		.onConflict((conflict) =>
			conflict.column('name').doUpdateSet({
				count: sql<number>`CASE WHEN rate_limits.until <= ${at} THEN 1 ELSE rate_limits.count + 1 END`,
				until: sql<string>`CASE WHEN rate_limits.until <= ${at} THEN ${until} ELSE rate_limits.until END`,
			}),
		)
		.returning('count')
		.executeTakeFirstOrThrow();
	return row.count <= times;
};

/** Whether a limit has been reached, without counting. */
export const isReached = async (
	{ db, now }: Pick<PlatformHost, 'db' | 'now'>,
	{ name, times }: Limit,
): Promise<boolean> => {
	const row = await db
		.selectFrom('rateLimits')
		.select(['count', 'until'])
		.where('name', '=', name)
		.executeTakeFirst();
	return row !== undefined && row.until > now().toISOString() && row.count >= times;
};

/** Forgets limits that are over. */
export const sweepLimits = async ({ db, now }: Pick<PlatformHost, 'db' | 'now'>): Promise<void> => {
	await db.deleteFrom('rateLimits').where('until', '<=', now().toISOString()).execute();
};
