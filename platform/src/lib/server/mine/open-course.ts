import { listAttempts } from '../attempts/attempts.ts';
import { findCourse } from '../courses/courses.ts';
import type { Course } from '../courses/courses.ts';
import { inTransaction, lock } from '../db/database.ts';
import type { PlatformHost } from '../host.ts';
import { openPart } from '../open-part.ts';
import { isSingle, partsOf } from '../packages/contents.ts';
import { findPackage } from '../packages/packages.ts';
import type { Package } from '../packages/packages.ts';
import type { Person } from '../people/people.ts';

/** Whether somebody may take a course: whoever has been asked to, and who may ask others. */
export const mayTake = async (
	{ db }: Pick<PlatformHost, 'db'>,
	person: Person,
	courseId: number,
): Promise<boolean> => {
	if (person.role !== 'employee') return true;
	const duty = await db
		.selectFrom('duties')
		.select('id')
		.where('personId', '=', person.id)
		.where('courseId', '=', courseId)
		.where((eb) => eb.or([eb('withdrawnAt', 'is', null), eb('startedAt', 'is not', null)]))
		.limit(1)
		.executeTakeFirst();
	return duty !== undefined;
};

/** The version that somebody is at, and whether what they have there still counts. */
export type AtVersion = {
	readonly package: Package;
	/** They did all of it before it was asked for again: now they begin anew. */
	readonly isStale: boolean;
};

/** From when on it counts; empty: always. */
const countsFrom = async (
	{ db }: Pick<PlatformHost, 'db'>,
	personId: number,
	courseId: number,
): Promise<string> => {
	const row = await db
		.selectFrom('duties')
		.select(({ fn }) => fn.max('countsFrom').as('from'))
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.where('completedAt', 'is', null)
		.where('withdrawnAt', 'is', null)
		.executeTakeFirst();
	return row?.from ?? '';
};

/** Who has begun goes on with the version they began; who has not, or begins anew, gets today's. */
export const versionFor = async (
	host: PlatformHost,
	personId: number,
	course: Course,
): Promise<AtVersion | undefined> => {
	const versions = await host.db
		.selectFrom('packages')
		.select('sha256')
		.where('identifier', '=', course.identifier)
		.where('standard', '=', course.standard)
		.execute();
	const sums = new Set(versions.map(({ sha256 }) => sha256));
	const newest = (await listAttempts(host.db, personId)).find(({ packageSha256 }) =>
		sums.has(packageSha256),
	);
	const from = await countsFrom(host, personId, course.id);
	const isStale = from !== '' && newest?.completedAt !== undefined && newest.completedAt <= from;
	const sha256 = newest && !isStale ? newest.packageSha256 : course.packageSha256;
	const one = await findPackage(host.db, sha256);
	return one && { package: one, isStale };
};

/**
 * Opens a course for somebody: goes on where they were, begins, or begins anew what is asked for again.
 *
 * @returns the attempt to play, or `parts` when there are several to choose from; nothing when there is
 *   no such course for them
 */
export const openCourse = (
	host: PlatformHost,
	person: Person,
	courseId: number,
): Promise<{ readonly attempt: number } | 'parts' | undefined> =>
	inTransaction(host, async (host) => {
		await lock(host.db, 'people', person.id);
		const course = await findCourse(host.db, courseId);
		if (!course || !(await mayTake(host, person, courseId))) return undefined;
		const at = await versionFor(host, person.id, course);
		if (!at) return undefined;
		if (!isSingle(at.package.contents)) return 'parts';
		const position = partsOf(at.package.contents)[0]?.position ?? -1;
		const given = { learner: person, package: at.package, position, anew: at.isStale };
		const attempt = await openPart(host, given);
		return attempt === undefined ? undefined : { attempt };
	});
