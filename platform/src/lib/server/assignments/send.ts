import { note } from '../audit/audit.ts';
import { inTransaction } from '../db/database.ts';
import { inParts } from '../db/in-parts.ts';
import type { PlatformHost } from '../host.ts';
import { insertAssignment, listOfTeam } from './assignments.ts';
import type { Assignment, Draft } from './assignments.ts';
import { dayAt } from './days.ts';
import { dueForLatecomer, dueOn } from './due.ts';
import { insertDuties } from './duties.ts';
import type { NewDuty } from './duties.ts';
import { plan } from './plan.ts';
import type { CoursePlan } from './plan.ts';

/** What came of sending. */
export type Sent = {
	readonly assignmentId: number;
	/** How many have got something, each counted once. */
	readonly people: number;
};

const dutiesFor = (
	plans: readonly CoursePlan[],
	common: Omit<NewDuty, 'courseId' | 'personId' | 'teamId'>,
): readonly NewDuty[] =>
	plans.flatMap(({ course, people }) =>
		people
			.filter(({ outcome }) => outcome === 'gets')
			.map(({ personId, teamId }) => ({ ...common, courseId: course.id, personId, teamId })),
	);

/**
 * Gives people what a draft says. What has changed since they were shown a plan is heeded: nobody gets
 * a course twice.
 *
 * @param personId who sends it
 */
export const send = (host: PlatformHost, draft: Draft, personId: number): Promise<Sent> =>
	inTransaction(host, async ({ db, now }) => {
		const at = now();
		const assignmentId = await insertAssignment(db, draft, { personId, now: at });
		const startsOn = dayAt(at);
		const duties = dutiesFor(await plan(db, draft), {
			assignmentId,
			round: 1,
			startsOn,
			dueOn: dueOn(draft.due, startsOn),
			countsFrom: draft.isAnew ? at.toISOString() : '',
		});
		await insertDuties(db, duties);
		const people = new Set(duties.map((duty) => duty.personId)).size;
		const about = { assignment: assignmentId, people, courses: draft.courseIds.length };
		await note(db, { personId, action: 'assignment.sent', about }, at);
		return { assignmentId, people };
	});

type Newcomers = { readonly teamId: number; readonly personIds: readonly number[] };

const forLatecomers = async (
	host: Pick<PlatformHost, 'db' | 'now'>,
	one: Assignment,
	{ teamId, personIds }: Newcomers,
): Promise<void> => {
	const startsOn = dayAt(host.now());
	const plans = await plan(host.db, { ...one, teamIds: [], personIds });
	const duties = dutiesFor(plans, {
		assignmentId: one.id,
		round: 1,
		startsOn,
		dueOn: dueForLatecomer(one.due, startsOn),
		countsFrom: one.isAnew ? host.now().toISOString() : '',
	});
	await insertDuties(
		host.db,
		duties.map((duty) => ({ ...duty, teamId })),
	);
};

/** Gives those who have come into a team what the team has. Within a transaction of the caller's. */
export const giveNewcomers = async (
	host: Pick<PlatformHost, 'db' | 'now'>,
	{ teamId, personIds }: Newcomers,
): Promise<void> => {
	for (const one of await listOfTeam(host.db, teamId))
		for (const part of inParts(personIds))
			await forLatecomers(host, one, { teamId, personIds: part });
};

/**
 * Takes back what somebody who has left a team got through it and has not begun. Within a transaction
 * of the caller's.
 */
export const takeFromLeaver = async (
	{ db, now }: Pick<PlatformHost, 'db' | 'now'>,
	leaver: { readonly teamId: number; readonly personId: number },
): Promise<void> => {
	await db
		.updateTable('duties')
		.set({ withdrawnAt: now().toISOString() })
		.where('personId', '=', leaver.personId)
		.where('teamId', '=', leaver.teamId)
		.where('startedAt', 'is', null)
		.where('completedAt', 'is', null)
		.where('withdrawnAt', 'is', null)
		.execute();
};
