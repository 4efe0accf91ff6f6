import { findCourse } from '../courses/courses.ts';
import type { Course } from '../courses/courses.ts';
import { whoHasDone } from '../courses/done.ts';
import type { Db } from '../db/tables.ts';
import { whoHasToDo } from './duties.ts';
import type { Draft } from './assignments.ts';

/** Somebody an assignment is meant for, and through which team. */
export type Meant = {
	readonly personId: number;
	readonly name: string;
	/** Nothing: meant as a person. */
	readonly teamId: number | undefined;
};

/** What an assignment means for one person and one course. */
export type Outcome =
	/** They get it. */
	| 'gets'
	/** They have it to do already, and get no second one. */
	| 'has'
	/** They have done it, and are left in peace. */
	| 'done';

/** What is going to happen with one course. */
export type CoursePlan = {
	readonly course: Course;
	readonly people: readonly (Meant & { readonly outcome: Outcome })[];
};

const COLUMNS = ['people.id as personId', 'people.name', 'people.sortKey'] as const;

const membersOf = (db: Db, teamIds: readonly number[]) =>
	db
		.selectFrom('memberships')
		.innerJoin('people', 'people.id', 'memberships.personId')
		.select([...COLUMNS, 'memberships.teamId'])
		.where('memberships.teamId', 'in', teamIds)
		.where('memberships.leads', '=', 0)
		.where('people.blockedAt', 'is', null)
		.orderBy('people.sortKey')
		.orderBy('people.id')
		.orderBy('memberships.teamId')
		.execute();

const named = (db: Db, personIds: readonly number[]) =>
	db
		.selectFrom('people')
		.select(COLUMNS)
		.where('people.id', 'in', personIds)
		.where('people.blockedAt', 'is', null)
		.execute();

const byName = (a: { readonly sortKey: string }, b: { readonly sortKey: string }): number =>
	a.sortKey < b.sortKey ? -1 : Number(a.sortKey > b.sortKey);

/** Whom a draft is meant for, by name, each once. Who leads a team is not meant by it. */
const meantBy = async (
	db: Db,
	{ teamIds, personIds }: Pick<Draft, 'teamIds' | 'personIds'>,
): Promise<readonly Meant[]> => {
	const members = teamIds.length > 0 ? await membersOf(db, teamIds) : [];
	const people = personIds.length > 0 ? await named(db, personIds) : [];
	// As a person before as a member: then it stays when they leave the team.
	const all = [...people.map((one) => ({ ...one, teamId: undefined })), ...members];
	const once = new Map(all.toReversed().map((one) => [one.personId, one]));
	return [...once.values()]
		.toSorted(byName)
		.map(({ personId, name, teamId }) => ({ personId, name, teamId }));
};

const planCourse = async (
	db: Db,
	course: Course,
	meant: readonly Meant[],
	isAnew: boolean,
): Promise<CoursePlan> => {
	const ids = meant.map(({ personId }) => personId);
	const have = await whoHasToDo(db, course.id, ids);
	const done = isAnew ? new Map<number, string>() : await whoHasDone(db, course, ids);
	const outcomeOf = (id: number): Outcome => {
		if (have.has(id)) return 'has';
		return done.has(id) ? 'done' : 'gets';
	};
	return { course, people: meant.map((one) => ({ ...one, outcome: outcomeOf(one.personId) })) };
};

/** What sending a draft would do, for each course and person. Changes nothing. */
export const plan = async (
	db: Db,
	draft: Pick<Draft, 'courseIds' | 'teamIds' | 'personIds' | 'isAnew'>,
): Promise<readonly CoursePlan[]> => {
	const meant = await meantBy(db, draft);
	const plans: CoursePlan[] = [];
	for (const id of draft.courseIds) {
		const course = await findCourse(db, id);
		if (course) plans.push(await planCourse(db, course, meant, draft.isAnew));
	}
	return plans;
};
