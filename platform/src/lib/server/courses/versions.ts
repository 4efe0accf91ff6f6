import type { Db } from '../db/tables.ts';
import type { Package } from '../packages/packages.ts';
import { addCourse, courseOfPackage, setVersion } from './courses.ts';
import type { CourseFacts } from './courses.ts';

/** What whoever brings a package knows of it besides what stands in it. */
export type Hints = Partial<CourseFacts>;

/**
 * Makes a package that has just been imported the version that is given from now on, of its course or
 * of a new one. Within the transaction that imports it.
 */
export const offer = async (db: Db, one: Package, hints: Hints, now: Date): Promise<void> => {
	const course = await courseOfPackage(db, one);
	if (course) return setVersion(db, course.id, one.sha256);
	await addCourse(
		db,
		{
			identifier: one.identifier,
			standard: one.standard,
			packageSha256: one.sha256,
			title: hints.title ?? { sv: one.title, en: one.title },
			minutes: hints.minutes,
			reporting: hints.reporting ?? 'unknown',
			isListed: hints.isListed ?? true,
		},
		now,
	);
};

/**
 * Sees to it that a package can be removed: its course goes back to the newest of its other versions,
 * or goes with it. Within the transaction that removes it.
 */
export const withdraw = async (db: Db, one: Package): Promise<void> => {
	const course = await courseOfPackage(db, one);
	if (course?.packageSha256 !== one.sha256) return;
	const other = await db
		.selectFrom('packages')
		.select('sha256')
		.where('identifier', '=', one.identifier)
		.where('standard', '=', one.standard)
		.where('sha256', '!=', one.sha256)
		.orderBy('importedAt', 'desc')
		.orderBy('rowid', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (other) return setVersion(db, course.id, other.sha256);
	await db.deleteFrom('courses').where('id', '=', course.id).execute();
};
