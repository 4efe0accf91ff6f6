import type { PlatformHost } from '../host.ts';
import type { Assignment } from './assignments.ts';
import type { Duty } from './duties.ts';

type Title = { readonly sv: string; readonly en: string };

const titlesOf = async (
	{ db }: Pick<PlatformHost, 'db'>,
	courseIds: readonly number[],
): Promise<readonly Title[]> => {
	const rows = await db
		.selectFrom('courses')
		.select(['titleSv', 'titleEn'])
		.where('id', 'in', courseIds)
		.orderBy('sortKey')
		.execute();
	return rows.map(({ titleSv, titleEn }) => ({ sv: titleSv, en: titleEn }));
};

/** An assignment as its page shows it. */
export const readAssignment = async (host: Pick<PlatformHost, 'db'>, one: Assignment) => {
	const { db } = host;
	const people = await db
		.selectFrom('duties')
		.select(({ fn }) => fn.count<number>('personId').distinct().as('count'))
		.where('assignmentId', '=', one.id)
		.executeTakeFirstOrThrow();
	const teams =
		one.teamIds.length > 0
			? await db
					.selectFrom('teams')
					.select(['id', 'name'])
					.where('id', 'in', one.teamIds)
					.orderBy('sortKey')
					.execute()
			: [];
	const titles = one.courseIds.length > 0 ? await titlesOf(host, one.courseIds) : [];
	return { ...one, people: people.count, teams, titles };
};

/** A duty as the page for who leads its person shows it. */
export const readDuty = async ({ db }: Pick<PlatformHost, 'db'>, duty: Duty) => {
	const row = await db
		.selectFrom('people')
		.innerJoin('duties', 'duties.personId', 'people.id')
		.innerJoin('courses', 'courses.id', 'duties.courseId')
		.select(['people.name', 'courses.titleSv', 'courses.titleEn'])
		.where('duties.id', '=', duty.id)
		.executeTakeFirstOrThrow();
	const title: Title = { sv: row.titleSv, en: row.titleEn };
	return { ...duty, name: row.name, title };
};
