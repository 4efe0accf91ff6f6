import { inParts } from '../db/in-parts.ts';
import type { Db } from '../db/tables.ts';

/** What somebody has done, in words that never change: the log is read in both languages. */
export const actions = [
	...(['person.added', 'person.changed', 'person.blocked', 'person.unblocked'] as const),
	...(['person.exported', 'person.erased', 'people.imported'] as const),
	...(['link.made', 'link.asked', 'link.revoked', 'admin.entered'] as const),
	...(['team.added', 'team.renamed', 'team.removed', 'team.joined', 'team.left'] as const),
	...(['assignment.sent', 'assignment.extended', 'assignment.withdrawn'] as const),
	...(['assignment.renewed', 'assignment.told', 'duty.exempted', 'reminder.sent'] as const),
	...(['package.imported', 'package.removed', 'course.changed', 'course.moved'] as const),
	...([
		'people.exported',
		'log.exported',
		'settings.changed',
		'retention.run',
		'mail.retried',
	] as const),
] as const;

export type Action = (typeof actions)[number];

/** What it was done to: ids, numbers and fixed words. Never a name; names change, and people are erased. */
export type About = Readonly<Record<string, number | string>>;

/** What is to be noted. */
export type Entry = {
	/** Who has done it; nothing when the platform did it by itself. */
	readonly personId: number | undefined;
	readonly action: Action;
	readonly about: About;
};

const rowOf = ({ personId, action, about }: Entry, now: Date) => ({
	...{ at: now.toISOString(), personId: personId ?? null },
	...{ action, about: JSON.stringify(about) },
});

/** Notes what somebody has done, as `note` does. Gives the id of the entry. */
export const noteWithId = async (db: Db, entry: Entry, now: Date): Promise<number> => {
	const { id } = await db
		.insertInto('audit')
		.values(rowOf(entry, now))
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
};

/** Notes many things that were done at the same moment. Within the transaction that does them. */
export const noteAll = async (db: Db, entries: readonly Entry[], now: Date): Promise<void> => {
	for (const part of inParts(entries))
		await db
			.insertInto('audit')
			.values(part.map((entry) => rowOf(entry, now)))
			.execute();
};

/** Notes what somebody has done. Within the transaction that does it. */
export const note = (db: Db, entry: Entry, now: Date): Promise<void> => noteAll(db, [entry], now);
