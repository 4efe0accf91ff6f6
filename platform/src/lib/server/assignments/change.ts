import { note } from '../audit/audit.ts';
import { inTransaction } from '../db/database.ts';
import type { Db } from '../db/tables.ts';
import type { PlatformHost } from '../host.ts';
import type { Day } from './days.ts';
import { dueColumns } from './due.ts';

/** Who changes something. */
type By = { readonly personId: number };

const openDuties = (db: Db) =>
	db.updateTable('duties').where('completedAt', 'is', null).where('withdrawnAt', 'is', null);

/** Gives everybody who has not done it another day, and those who come in later too. */
export const extendAll = (
	host: PlatformHost,
	assignmentId: number,
	day: Day,
	by: By,
): Promise<void> =>
	inTransaction(host, async ({ db, now }) => {
		await db
			.updateTable('assignments')
			.set(dueColumns({ type: 'on', day }))
			.where('id', '=', assignmentId)
			.execute();
		await openDuties(db)
			.set({ dueOn: day })
			.where('assignmentId', '=', assignmentId)
			.where('exemptAt', 'is', null)
			.execute();
		const about = { assignment: assignmentId, day };
		await note(db, { ...by, action: 'assignment.extended', about }, now());
	});

/** Gives one person another day. */
export const extendOne = (host: PlatformHost, dutyId: number, day: Day, by: By): Promise<void> =>
	inTransaction(host, async ({ db, now }) => {
		await openDuties(db).set({ dueOn: day }).where('id', '=', dutyId).execute();
		const about = { duty: dutyId, day };
		await note(db, { ...by, action: 'assignment.extended', about }, now());
	});

/** Takes an assignment back from everybody who has not done it. What they have done stays theirs. */
export const withdrawAll = (host: PlatformHost, assignmentId: number, by: By): Promise<void> =>
	inTransaction(host, async ({ db, now }) => {
		const withdrawnAt = now().toISOString();
		await db
			.updateTable('assignments')
			.set({ withdrawnAt })
			.where('id', '=', assignmentId)
			.where('withdrawnAt', 'is', null)
			.execute();
		await openDuties(db).set({ withdrawnAt }).where('assignmentId', '=', assignmentId).execute();
		const about = { assignment: assignmentId };
		await note(db, { ...by, action: 'assignment.withdrawn', about }, now());
	});

/** Takes it back from one person. */
export const withdrawOne = (host: PlatformHost, dutyId: number, by: By): Promise<void> =>
	inTransaction(host, async ({ db, now }) => {
		const withdrawnAt = now().toISOString();
		await openDuties(db).set({ withdrawnAt }).where('id', '=', dutyId).execute();
		await note(db, { ...by, action: 'assignment.withdrawn', about: { duty: dutyId } }, now());
	});

/** Lets one person off, and says why. The reason is for those who follow up, and for the person. */
export const exempt = (host: PlatformHost, dutyId: number, reason: string, by: By): Promise<void> =>
	inTransaction(host, async ({ db, now }) => {
		await openDuties(db)
			.set({ exemptAt: now().toISOString(), exemptReason: reason })
			.where('id', '=', dutyId)
			.execute();
		await note(db, { ...by, action: 'duty.exempted', about: { duty: dutyId } }, now());
	});
