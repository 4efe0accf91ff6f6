import { setImmediate as breathe } from 'node:timers/promises';
import { dayAt } from '../assignments/days.ts';
import { noteWithId } from '../audit/audit.ts';
import { inTransaction } from '../db/database.ts';
import { scrub } from '../db/scrub.ts';
import type { Db } from '../db/tables.ts';
import type { PlatformHost } from '../host.ts';
import { deleteOldDetails } from './old-details.ts';
import { deleteOldPeople } from './old-people.ts';
import { deleteOldLetters, deleteOldLinks, deleteOldLog } from './old-records.ts';
import { nothing } from './preview.ts';
import type { Counts } from './preview.ts';
import { monthsAgo, RAN, readRetention } from './retention.ts';
import type { Retention } from './retention.ts';

type Step = {
	readonly what: keyof Counts;
	readonly months: number | undefined;
	readonly remove: (db: Db, since: string, most: number) => Promise<number>;
	/** How many at once: others wait that long. */
	readonly most: number;
};

const stepsOf = ({ details, people, records }: Retention): readonly Step[] => [
	{ what: 'details', months: details, remove: deleteOldDetails, most: 20 },
	{ what: 'people', months: people, remove: deleteOldPeople, most: 5 },
	{ what: 'letters', months: records, remove: deleteOldLetters, most: 500 },
	{ what: 'links', months: records, remove: deleteOldLinks, most: 500 },
	{ what: 'log', months: records, remove: deleteOldLog, most: 500 },
];

/** Of several processes one gets today; when it dies on the way, the rest is for tomorrow. */
const claimToday = async ({ db, now }: PlatformHost): Promise<boolean> => {
	const value = dayAt(now());
	const row = await db
		.insertInto('settings')
		.values({ name: RAN, value })
		.onConflict((conflict) =>
			conflict.column('name').doUpdateSet({ value }).where('settings.value', '<', value),
		)
		.returning('name')
		.executeTakeFirst();
	return row !== undefined;
};

/** How far a run has come, and its entry in the log: made with the first thing that it deletes. */
type Run = { counts: Counts; entry: number | undefined };

const noteRun = async (db: Db, { entry }: Run, counts: Counts, now: Date): Promise<number> => {
	if (entry === undefined)
		return noteWithId(db, { personId: undefined, action: 'retention.run', about: counts }, now);
	await db
		.updateTable('audit')
		.set({ about: JSON.stringify(counts) })
		.where('id', '=', entry)
		.execute();
	return entry;
};

/** One batch. @returns whether there may be more */
const batch = async (host: PlatformHost, run: Run, step: Step): Promise<boolean> => {
	const { what, months, remove, most } = step;
	if (months === undefined) return false;
	const since = monthsAgo(months, host.now());
	const next = await inTransaction(host, async ({ db, now }) => {
		const removed = await remove(db, since, most);
		if (removed === 0) return undefined;
		const counts = { ...run.counts, [what]: run.counts[what] + removed };
		return { counts, entry: await noteRun(db, run, counts, now()) };
	});
	if (!next) return false;
	Object.assign(run, next);
	// SQLite works in this very thread: without a pause nobody else would be answered until all is done.
	await breathe();
	return true;
};

/**
 * Deletes what is older than has been decided, in small batches, once a day. To be called every now and
 * then; several processes may.
 *
 * @param signal ends it between two batches; the rest is for tomorrow
 * @returns what was deleted; nothing when it is not for now, or nobody has decided anything
 */
export const runRetention = async (
	host: PlatformHost,
	signal?: AbortSignal,
): Promise<Counts | undefined> => {
	const retention = await readRetention(host.db);
	if (!retention || !(await claimToday(host))) return undefined;
	const run: Run = { counts: nothing, entry: undefined };
	for (const step of stepsOf(retention)) while (!signal?.aborted && (await batch(host, run, step)));
	if (run.entry !== undefined) await scrub(host.db);
	return run.counts;
};
