import { addDays, dayAt } from '../assignments/days.ts';
import type { PlatformHost } from '../host.ts';
import { assignedPrefix } from './outbox/names.ts';
import { tellAssigned } from './tell-assigned.ts';

/** Who was given something longer ago knows it by now. */
const DAYS = 7;

const recent = async ({ db, now }: PlatformHost): Promise<readonly number[]> => {
	const rows = await db
		.selectFrom('duties')
		.select('assignmentId')
		.distinct()
		.where('startsOn', '>=', addDays(dayAt(now()), -DAYS))
		.where('completedAt', 'is', null)
		.where('exemptAt', 'is', null)
		.where('withdrawnAt', 'is', null)
		.orderBy('assignmentId')
		.execute();
	return rows.map(({ assignmentId }) => assignmentId);
};

/** Whether anybody has been written to about an assignment: then whoever comes to it later is, too. */
const isTold = async ({ db }: PlatformHost, assignmentId: number): Promise<boolean> =>
	(await db
		.selectFrom('mails')
		.select('id')
		.where('name', 'like', `${assignedPrefix(assignmentId)}%`)
		.limit(1)
		.executeTakeFirst()) !== undefined;

/**
 * Writes to those who have come to an assignment since it was told of: new members of a team, and all of
 * them when it comes again a year later.
 */
export const tellLater = async (host: PlatformHost): Promise<void> => {
	for (const id of await recent(host))
		if (await isTold(host, id)) await tellAssigned(host, id, undefined);
};
