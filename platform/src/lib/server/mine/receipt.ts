import { whoHasDone } from '../courses/done.ts';
import type { Course } from '../courses/courses.ts';
import type { PlatformHost } from '../host.ts';
import { findPackage } from '../packages/packages.ts';

/** What a receipt says: that a course was completed, and nothing of how. */
export type Receipt = {
	/** ISO 8601. */
	readonly completedAt: string;
	/** Of the package that was completed last; may be empty. */
	readonly version: string;
	/** In the course, as it has measured it; nothing when it has not. */
	readonly seconds: number | undefined;
};

/** The newest completion of what somebody was asked to do, or else their first of all. */
const completionOf = async (
	{ db }: Pick<PlatformHost, 'db'>,
	personId: number,
	course: Course,
): Promise<string | undefined> => {
	const row = await db
		.selectFrom('duties')
		.select(({ fn }) => fn.max('completedAt').as('at'))
		.where('personId', '=', personId)
		.where('courseId', '=', course.id)
		.executeTakeFirst();
	return row?.at ?? (await whoHasDone(db, course, [personId])).get(personId);
};

const lastAttempt = ({ db }: Pick<PlatformHost, 'db'>, personId: number, course: Course) =>
	db
		.selectFrom('attempts')
		.innerJoin('packages', 'packages.sha256', 'attempts.packageSha256')
		.leftJoin('cmi', 'cmi.attemptId', 'attempts.id')
		.select(['attempts.packageSha256', 'cmi.totalSeconds'])
		.where('attempts.learnerId', '=', personId)
		.where('packages.identifier', '=', course.identifier)
		.where('packages.standard', '=', course.standard)
		.where('attempts.completedAt', 'is not', null)
		.orderBy('attempts.id', 'desc')
		.limit(1)
		.executeTakeFirst();

/** The receipt of somebody who has completed a course; nothing before that. */
export const receiptFor = async (
	host: Pick<PlatformHost, 'db'>,
	personId: number,
	course: Course,
): Promise<Receipt | undefined> => {
	const completedAt = await completionOf(host, personId, course);
	if (completedAt === undefined) return undefined;
	const attempt = await lastAttempt(host, personId, course);
	const one = attempt && (await findPackage(host.db, attempt.packageSha256));
	const seconds = attempt?.totalSeconds ?? undefined;
	return { completedAt, version: one?.version ?? '', seconds: seconds || undefined };
};
