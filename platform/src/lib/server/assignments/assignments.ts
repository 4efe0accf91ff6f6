import type { Selectable } from 'kysely';
import type { Db } from '../db/tables.ts';
import type { AssignmentsTable } from '../db/tables/organisation.ts';
import { dueColumns, dueFrom } from './due.ts';
import type { Due } from './due.ts';

/** Courses that people or teams have been asked to take. */
export type Assignment = {
	readonly id: number;
	/** Nothing: they are gone. */
	readonly createdBy: number | undefined;
	/** ISO 8601. */
	readonly createdAt: string;
	/** What the sender wrote; may be empty. */
	readonly message: string;
	readonly due: Due;
	/** It comes again a year after each was given it. */
	readonly isYearly: boolean;
	/** Also for those who had done it before. */
	readonly isAnew: boolean;
	readonly withdrawnAt: string | undefined;
	readonly courseIds: readonly number[];
	readonly teamIds: readonly number[];
};

/** What an assignment is to be. */
export type Draft = Pick<Assignment, 'message' | 'due' | 'isYearly' | 'isAnew'> & {
	readonly courseIds: readonly number[];
	/** Their members now, and those who come in later. */
	readonly teamIds: readonly number[];
	/** People besides. */
	readonly personIds: readonly number[];
};

const complete = async (db: Db, row: Selectable<AssignmentsTable>): Promise<Assignment> => {
	const courses = await db
		.selectFrom('assignmentCourses')
		.select('courseId')
		.where('assignmentId', '=', row.id)
		.orderBy('courseId')
		.execute();
	const teams = await db
		.selectFrom('assignmentTeams')
		.select('teamId')
		.where('assignmentId', '=', row.id)
		.orderBy('teamId')
		.execute();
	return {
		id: row.id,
		createdBy: row.createdBy ?? undefined,
		createdAt: row.createdAt,
		message: row.message,
		due: dueFrom(row),
		isYearly: row.yearly === 1,
		isAnew: row.anew === 1,
		withdrawnAt: row.withdrawnAt ?? undefined,
		courseIds: courses.map(({ courseId }) => courseId),
		teamIds: teams.map(({ teamId }) => teamId),
	};
};

/** The assignment with this id, if there is one. */
export const findAssignment = async (db: Db, id: number): Promise<Assignment | undefined> => {
	const row = await db
		.selectFrom('assignments')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirst();
	return row && complete(db, row);
};

/** What a team has been given and has not been withdrawn, newest first. */
export const listOfTeam = async (db: Db, teamId: number): Promise<readonly Assignment[]> => {
	const rows = await db
		.selectFrom('assignments')
		.innerJoin('assignmentTeams', 'assignmentTeams.assignmentId', 'assignments.id')
		.selectAll('assignments')
		.where('assignmentTeams.teamId', '=', teamId)
		.where('assignments.withdrawnAt', 'is', null)
		.orderBy('assignments.id', 'desc')
		.execute();
	return Promise.all(rows.map((row) => complete(db, row)));
};

/** Stores an assignment. Gives its id. Within a transaction of the caller's. */
export const insertAssignment = async (
	db: Db,
	draft: Draft,
	by: { readonly personId: number; readonly now: Date },
): Promise<number> => {
	const { id: assignmentId } = await db
		.insertInto('assignments')
		.values({
			...dueColumns(draft.due),
			createdBy: by.personId,
			createdAt: by.now.toISOString(),
			message: draft.message,
			yearly: draft.isYearly ? 1 : 0,
			anew: draft.isAnew ? 1 : 0,
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	for (const courseId of draft.courseIds)
		await db.insertInto('assignmentCourses').values({ assignmentId, courseId }).execute();
	for (const teamId of draft.teamIds)
		await db.insertInto('assignmentTeams').values({ assignmentId, teamId }).execute();
	return assignmentId;
};
