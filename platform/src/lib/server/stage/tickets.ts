import { launchModes } from '../../launch.ts';
import type { LaunchMode } from '../../launch.ts';
import { attemptWithId } from '../attempts/attempts.ts';
import type { AttemptAt } from '../attempts/from-event.ts';
import type { Db } from '../db/tables.ts';
import type { PlatformHost } from '../host.ts';
import { newShortKey, sumOf } from '../keys.ts';
import { partAt } from '../packages/contents.ts';
import { findPackage } from '../packages/packages.ts';
import { learnerOf } from '../people/learner.ts';

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

const touch = async (db: Db, sum: string, now: Date): Promise<void> => {
	await db
		.updateTable('tickets')
		.set({ usedAt: now.toISOString() })
		.where('sum', '=', sum)
		.execute();
};

const rowOf = (db: Db, key: string) =>
	db
		.selectFrom('tickets')
		.innerJoin('attempts', 'attempts.id', 'tickets.attemptId')
		.innerJoin('people', 'people.id', 'attempts.learnerId')
		.innerJoin('packages', 'packages.sha256', 'attempts.packageSha256')
		.select(['tickets.sum', 'tickets.mode', 'tickets.usedAt', 'people.blockedAt'])
		.select(['attempts.id as attemptId', 'attempts.learnerId'])
		.select(['packages.identifier', 'packages.standard'])
		.where('tickets.sum', '=', sumOf(key))
		.executeTakeFirst();

/** Whose ticket it is and what for: all that a commit has to know. */
export type Holder = {
	readonly attemptId: number;
	readonly learnerId: number;
	readonly mode: LaunchMode;
	/** Of the package. */
	readonly identifier: string;
	readonly standard: string;
};

/** Who holds a key; nothing when it is unknown, too old, or its owner is out. */
export const holderOf = async (
	{ db, now }: Pick<PlatformHost, 'db' | 'now'>,
	key: string,
): Promise<Holder | undefined> => {
	const row = await rowOf(db, key);
	if (!row || row.blockedAt !== null) return undefined;
	const unused = now().getTime() - Date.parse(row.usedAt);
	if (unused > IDLE) return undefined;
	if (unused > HOUR) await touch(db, row.sum, now());
	const { attemptId, learnerId, identifier, standard } = row;
	const mode = launchModes.find((known) => known === row.mode) ?? 'Normal';
	return { attemptId, learnerId, mode, identifier, standard };
};

/** What a key opens, with everything that hangs together with it; nothing as above. */
export const ticketFor = async (
	host: Pick<PlatformHost, 'db' | 'now'>,
	key: string,
): Promise<TicketAt | undefined> => {
	const holder = await holderOf(host, key);
	if (!holder) return undefined;
	const attempt = await attemptWithId(host.db, holder.attemptId);
	const one = attempt && (await findPackage(host.db, attempt.packageSha256));
	const part = one && partAt(one.contents, attempt.part);
	if (!part) return undefined;
	const learner = await learnerOf(host.db, holder.learnerId);
	return { attempt, learner, package: one, part, mode: holder.mode };
};
