import type { PlatformHost } from '../host.ts';
import type { Course } from './courses.ts';

/** A version of a course, with how many are at it. */
export type VersionView = {
	readonly sha256: string;
	readonly version: string;
	/** ISO 8601. */
	readonly importedAt: string;
	/** It is given to who begins now. */
	readonly isCurrent: boolean;
	/** Of those who have begun and are not done, and of those who are. */
	readonly ongoing: number;
	readonly done: number;
};

const countAt = async (
	{ db }: Pick<PlatformHost, 'db'>,
	sha256: string,
	isDone: boolean,
): Promise<number> => {
	const row = await db
		.selectFrom('attempts')
		.select(({ fn }) => fn.count<number>('learnerId').distinct().as('count'))
		.where('packageSha256', '=', sha256)
		.where('completedAt', isDone ? 'is not' : 'is', null)
		.executeTakeFirstOrThrow();
	return row.count;
};

/** The versions of a course, the newest first. */
export const readVersions = async (
	host: Pick<PlatformHost, 'db'>,
	course: Course,
): Promise<readonly VersionView[]> => {
	const rows = await host.db
		.selectFrom('packages')
		.select(['sha256', 'version', 'importedAt'])
		.where('identifier', '=', course.identifier)
		.where('standard', '=', course.standard)
		.orderBy('importedAt', 'desc')
		.orderBy('rowid', 'desc')
		.execute();
	return Promise.all(
		rows.map(async (row) => ({
			...row,
			isCurrent: row.sha256 === course.packageSha256,
			ongoing: await countAt(host, row.sha256, false),
			done: await countAt(host, row.sha256, true),
		})),
	);
};
