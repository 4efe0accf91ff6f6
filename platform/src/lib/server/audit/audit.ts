import type { Db } from '../db/tables.ts';

/** What somebody has done, in words that never change: the log is read in both languages. */
export const actions = [
	...(['person.added', 'person.changed', 'person.blocked', 'person.unblocked'] as const),
	...(['person.exported', 'person.erased', 'people.imported'] as const),
	...(['link.made', 'link.revoked'] as const),
	...(['team.added', 'team.renamed', 'team.removed', 'team.joined', 'team.left'] as const),
	...(['assignment.sent', 'assignment.extended', 'assignment.withdrawn'] as const),
	...(['assignment.told', 'duty.exempted', 'reminder.sent', 'people.exported'] as const),
	...(['package.imported', 'package.removed', 'course.changed', 'course.moved'] as const),
	...(['settings.changed', 'retention.run', 'mail.retried'] as const),
] as const;

export type Action = (typeof actions)[number];

/** What it was done to: ids, numbers and fixed words. Never a name; names change, and people are erased. */
export type About = Readonly<Record<string, number | string>>;

/**
 * Notes what somebody has done. Within the transaction that does it.
 *
 * @param personId who; nothing when the platform did it by itself
 */
export const note = async (
	db: Db,
	entry: { readonly personId: number | undefined; readonly action: Action; readonly about: About },
	now: Date,
): Promise<void> => {
	await db
		.insertInto('audit')
		.values({
			at: now.toISOString(),
			personId: entry.personId ?? null,
			action: entry.action,
			about: JSON.stringify(entry.about),
		})
		.execute();
};
