import type { Selectable } from 'kysely';
import { reportings } from '../../reportings.ts';
import type { Reporting } from '../../reportings.ts';
import type { Db } from '../db/tables.ts';
import type { CoursesTable } from '../db/tables/organisation.ts';
import { sortKey } from '../people/sort-key.ts';

/** What can be assigned: a package in all its versions. */
export type Course = {
	readonly id: number;
	/** Of the manifest; the same in all versions. */
	readonly identifier: string;
	readonly standard: string;
	readonly title: { readonly sv: string; readonly en: string };
	/** How long it takes; nothing when nobody has said. */
	readonly minutes: number | undefined;
	readonly reporting: Reporting;
	/** The version that is given to who begins now. */
	readonly packageSha256: string;
	/** It can be assigned. */
	readonly isListed: boolean;
};

const toCourse = (row: Selectable<CoursesTable>): Course => ({
	id: row.id,
	identifier: row.identifier,
	standard: row.standard,
	title: { sv: row.titleSv, en: row.titleEn },
	minutes: row.minutes ?? undefined,
	reporting: reportings.find((one) => one === row.reporting) ?? 'unknown',
	packageSha256: row.packageSha256,
	isListed: row.listed === 1,
});

const courses = (db: Db) => db.selectFrom('courses').selectAll();

/** All courses, or those that can be assigned, by title. */
export const listCourses = async (db: Db, which: 'all' | 'listed'): Promise<readonly Course[]> => {
	const all = courses(db).orderBy('sortKey').orderBy('id');
	const rows = await (which === 'all' ? all : all.where('listed', '=', 1)).execute();
	return rows.map(toCourse);
};

/** The course with this id, if there is one. */
export const findCourse = async (db: Db, id: number): Promise<Course | undefined> => {
	const row = await courses(db).where('id', '=', id).executeTakeFirst();
	return row && toCourse(row);
};

/** The course that a package is a version of. */
export const courseOfPackage = async (
	db: Db,
	one: { readonly identifier: string; readonly standard: string },
): Promise<Course | undefined> => {
	const row = await courses(db)
		.where('identifier', '=', one.identifier)
		.where('standard', '=', one.standard)
		.executeTakeFirst();
	return row && toCourse(row);
};

/** What may be changed of a course. */
export type CourseFacts = Pick<Course, 'title' | 'minutes' | 'reporting' | 'isListed'>;

const columnsOf = ({ title, minutes, reporting, isListed }: CourseFacts) => ({
	titleSv: title.sv,
	titleEn: title.en,
	minutes: minutes ?? null,
	reporting,
	listed: isListed ? 1 : 0,
	sortKey: sortKey(title.sv),
});

/** Changes what is said of a course. */
export const changeCourse = async (db: Db, id: number, facts: CourseFacts): Promise<void> => {
	await db.updateTable('courses').set(columnsOf(facts)).where('id', '=', id).execute();
};

/** Gives who begins from now on another version. */
export const setVersion = async (db: Db, id: number, packageSha256: string): Promise<void> => {
	await db.updateTable('courses').set({ packageSha256 }).where('id', '=', id).execute();
};

/** Adds a course. Gives its id. */
export const addCourse = async (
	db: Db,
	one: CourseFacts & Pick<Course, 'identifier' | 'standard' | 'packageSha256'>,
	now: Date,
): Promise<number> => {
	const { identifier, standard, packageSha256 } = one;
	const { id } = await db
		.insertInto('courses')
		.values({
			...columnsOf(one),
			identifier,
			standard,
			packageSha256,
			createdAt: now.toISOString(),
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
};
