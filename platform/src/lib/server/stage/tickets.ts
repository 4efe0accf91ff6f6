import { launchModes } from '../../launch.ts';
import type { LaunchMode } from '../../launch.ts';
import { attemptWithId } from '../attempts/attempts.ts';
import type { AttemptAt } from '../attempts/from-event.ts';
import type { Db } from '../db/tables.ts';
import type { PlatformHost } from '../host.ts';
import { newShortKey, sumOf } from '../keys.ts';
import { partAt } from '../packages/contents.ts';
import { findPackage } from '../packages/packages.ts';
import { findPerson } from '../people/people.ts';

/** What a ticket opens: one attempt, in one mode, and nothing else. */
export type TicketAt = AttemptAt & {
	readonly mode: LaunchMode;
};

const HOUR = 60 * 60 * 1000;

/** A course that is left open may be gone on with for so long. */
const IDLE = 24 * HOUR;

/**
 * Makes the key that opens an attempt on the stage, where nobody is signed in.
 *
 * @param signIn whose way in this is; when they go out, it ends too
 */
export const createTicket = async (
	{ db, now }: Pick<PlatformHost, 'db' | 'now'>,
	of: { readonly attemptId: number; readonly signIn: string; readonly mode: LaunchMode },
): Promise<string> => {
	const key = newShortKey();
	const at = now().toISOString();
	await db
		.insertInto('tickets')
		.values({ ...of, sum: sumOf(key), createdAt: at, usedAt: at })
		.execute();
	return key;
};

const liveTicket = async ({ db, now }: Pick<PlatformHost, 'db' | 'now'>, key: string) => {
	const row = await db
		.selectFrom('tickets')
		.select(['sum', 'attemptId', 'mode', 'usedAt'])
		.where('sum', '=', sumOf(key))
		.executeTakeFirst();
	if (!row) return undefined;
	const unused = now().getTime() - Date.parse(row.usedAt);
	if (unused > IDLE) return undefined;
	if (unused > HOUR) await touch(db, row.sum, now());
	return row;
};

const touch = async (db: Db, sum: string, now: Date): Promise<void> => {
	await db
		.updateTable('tickets')
		.set({ usedAt: now.toISOString() })
		.where('sum', '=', sum)
		.execute();
};

/** What a key opens; nothing when it is unknown, too old, or its owner is out. */
export const ticketFor = async (
	host: Pick<PlatformHost, 'db' | 'now'>,
	key: string,
): Promise<TicketAt | undefined> => {
	const row = await liveTicket(host, key);
	const attempt = row && (await attemptWithId(host.db, row.attemptId));
	const learner = attempt && (await findPerson(host.db, attempt.learnerId));
	const one = attempt && (await findPackage(host.db, attempt.packageSha256));
	const part = one && partAt(one.contents, attempt.part);
	if (!part || !learner || learner.isBlocked) return undefined;
	const mode = launchModes.find((known) => known === row.mode) ?? 'Normal';
	return { attempt, learner, package: one, part, mode };
};
