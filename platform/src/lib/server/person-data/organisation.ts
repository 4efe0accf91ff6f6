import { sql } from 'kysely';
import { aboutIn } from '../audit/look-up.ts';
import type { Db } from '../db/tables.ts';
import { withoutMarks } from '../mail/link.ts';

/* What is kept of somebody as one of an organisation. Sums of keys are left out: they open nothing for them. */

/** Themselves. */
export const personOf = (db: Db, id: number) =>
	db
		.selectFrom('people')
		.select(['id', 'code', 'name', 'email', 'role', 'language', 'oidcSubject as subject'])
		.select(['createdAt', 'seenAt', 'blockedAt'])
		.where('id', '=', id)
		.executeTakeFirst();

/** Their teams. */
export const teamsOf = async (db: Db, personId: number) => {
	const rows = await db
		.selectFrom('memberships')
		.innerJoin('teams', 'teams.id', 'memberships.teamId')
		.select(['teams.name as team', 'memberships.leads', 'memberships.since'])
		.where('memberships.personId', '=', personId)
		.orderBy('memberships.since')
		.execute();
	return rows.map(({ leads, ...row }) => ({ ...row, leads: leads === 1 }));
};

/** Their links, without what opens anything. */
export const linksOf = (db: Db, personId: number) =>
	db
		.selectFrom('signInLinks')
		.select(['createdAt', 'expiresAt', 'usedAt', 'revokedAt'])
		.where('personId', '=', personId)
		.orderBy('id')
		.execute();

/** Where they are signed in. */
export const signInsOf = (db: Db, personId: number) =>
	db
		.selectFrom('signIns')
		.select(['createdAt', 'seenAt', 'expiresAt'])
		.where('personId', '=', personId)
		.orderBy('createdAt')
		.execute();

/** What they have been asked to do, and by whom. */
export const dutiesOf = (db: Db, personId: number) =>
	db
		.selectFrom('duties')
		.innerJoin('courses', 'courses.id', 'duties.courseId')
		.innerJoin('assignments', 'assignments.id', 'duties.assignmentId')
		.leftJoin('people as senders', 'senders.id', 'assignments.createdBy')
		.leftJoin('teams', 'teams.id', 'duties.teamId')
		.select(['courses.titleSv as course', 'senders.name as from', 'teams.name as team'])
		.select(['assignments.message', 'duties.round', 'duties.startsOn', 'duties.dueOn'])
		.select(['duties.startedAt', 'duties.completedAt', 'duties.exemptAt'])
		.select(['duties.exemptReason', 'duties.withdrawnAt'])
		.where('duties.personId', '=', personId)
		.orderBy('duties.id')
		.execute();

/** What they have asked others to do. */
export const sentBy = (db: Db, personId: number) =>
	db
		.selectFrom('assignments')
		.select(['id', 'createdAt', 'message', 'dueOn', 'dueDays', 'withdrawnAt'])
		.where('createdBy', '=', personId)
		.orderBy('id')
		.execute();

/** Letters to them. Where a link is made at sending, the text has a mark, which is taken away. */
export const lettersTo = async (db: Db, personId: number) => {
	const rows = await db
		.selectFrom('mails')
		.select(['createdAt', 'sentAt', 'recipient', 'subject', 'body', 'calendar', 'state'])
		.where('personId', '=', personId)
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ ...row, body: withoutMarks(row.body) }));
};

/** What they have done, as it stands in the log. */
export const doneBy = async (db: Db, personId: number) => {
	const rows = await db
		.selectFrom('audit')
		.select(['at', 'action', 'about'])
		.where('personId', '=', personId)
		.orderBy('id')
		.execute();
	return rows.map(({ about, ...row }) => ({ ...row, about: aboutIn(about) }));
};

/** How many entries of the log are by them or about them. */
export const countInLog = async (db: Db, id: number): Promise<number> => {
	const { count } = await db
		.selectFrom('audit')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where(
			sql<boolean>`(person_id = ${id} OR about LIKE ${`%"person":${id},%`} OR about LIKE ${`%"person":${id}}%`})`,
		)
		.executeTakeFirstOrThrow();
	return count;
};
