import { note } from '../audit/audit.ts';
import { inTransaction } from '../db/database.ts';
import type { PlatformHost } from '../host.ts';
import { findAssignment } from './assignments.ts';
import { addYears, dayAt } from './days.ts';
import type { Day } from './days.ts';
import { dueOn } from './due.ts';
import { insertDuties } from './duties.ts';

/** The day of a later round: a fixed day moves a year along with it. */
const dueOfRound = (
	due: Parameters<typeof dueOn>[0],
	startsOn: Day,
	years: number,
): Day | undefined => (due.type === 'on' ? addYears(due.day, years) : dueOn(due, startsOn));

/** The newest round of each yearly duty that began a year ago or longer. */
const ripe = ({ db, now }: Pick<PlatformHost, 'db' | 'now'>) =>
	db
		.selectFrom('duties')
		.innerJoin('assignments', 'assignments.id', 'duties.assignmentId')
		.innerJoin('people', 'people.id', 'duties.personId')
		.selectAll('duties')
		.where('assignments.yearly', '=', 1)
		.where('assignments.withdrawnAt', 'is', null)
		.where('duties.withdrawnAt', 'is', null)
		.where('people.blockedAt', 'is', null)
		.where('duties.startsOn', '<=', addYears(dayAt(now()), -1))
		// Who has left the team since is not asked again.
		.where((eb) =>
			eb.or([
				eb('duties.teamId', 'is', null),
				eb.exists(
					eb
						.selectFrom('memberships')
						.select('memberships.personId')
						.whereRef('memberships.personId', '=', 'duties.personId')
						.whereRef('memberships.teamId', '=', 'duties.teamId'),
				),
			]),
		)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('duties as later')
						.select('later.id')
						.whereRef('later.assignmentId', '=', 'duties.assignmentId')
						.whereRef('later.courseId', '=', 'duties.courseId')
						.whereRef('later.personId', '=', 'duties.personId')
						.whereRef('later.round', '>', 'duties.round'),
				),
			),
		)
		.execute();

const noteRenewed = async (
	{ db, now }: Pick<PlatformHost, 'db' | 'now'>,
	rows: readonly { readonly assignmentId: number; readonly personId: number }[],
): Promise<void> => {
	for (const [assignment, own] of Map.groupBy(rows, (row) => row.assignmentId)) {
		const about = { assignment, people: new Set(own.map(({ personId }) => personId)).size };
		await note(db, { personId: undefined, action: 'assignment.renewed', about }, now());
	}
};

/**
 * Begins the next round of yearly assignments, for each a year after their last. To be called every
 * now and then; several processes may. What was not done last year is not asked for twice.
 *
 * @returns how many duties have begun
 */
export const renew = (host: PlatformHost): Promise<number> =>
	inTransaction(host, async ({ db, now }) => {
		const rows = await ripe({ db, now });
		for (const row of rows) {
			const assignment = await findAssignment(db, row.assignmentId);
			if (!assignment) continue;
			const startsOn = addYears(row.startsOn, 1);
			await insertDuties(db, [
				{
					assignmentId: row.assignmentId,
					courseId: row.courseId,
					personId: row.personId,
					teamId: row.teamId ?? undefined,
					round: row.round + 1,
					startsOn,
					dueOn: dueOfRound(assignment.due, startsOn, row.round),
					countsFrom: now().toISOString(),
				},
			]);
			// The older one is over: what counts is the new one.
			await db
				.updateTable('duties')
				.set({ withdrawnAt: now().toISOString() })
				.where('id', '=', row.id)
				.where('completedAt', 'is', null)
				.execute();
		}
		await noteRenewed({ db, now }, rows);
		return rows.length;
	});
