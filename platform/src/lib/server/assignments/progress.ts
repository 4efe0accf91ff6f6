import { whoHasDone } from '../courses/done.ts';
import { courseOfPackage } from '../courses/courses.ts';
import type { PlatformHost } from '../host.ts';

type Of = {
	readonly personId: number;
	readonly package: { readonly identifier: string; readonly standard: string };
};

const open = ({ db }: Pick<PlatformHost, 'db'>, personId: number, courseId: number) =>
	db
		.updateTable('duties')
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.where('completedAt', 'is', null)
		.where('withdrawnAt', 'is', null);

/** Notes on what somebody has to do that they have begun. */
export const noteStarted = async (
	host: Pick<PlatformHost, 'db' | 'now'>,
	{ personId, package: one }: Of,
): Promise<void> => {
	const course = await courseOfPackage(host.db, one);
	if (!course) return;
	await open(host, personId, course.id)
		.set({ startedAt: host.now().toISOString() })
		.where('startedAt', 'is', null)
		.execute();
};

/** Notes on what somebody has to do that they have done all of it. To note it twice changes nothing. */
export const noteDone = async (
	host: Pick<PlatformHost, 'db' | 'now'>,
	{ personId, package: one }: Of,
): Promise<void> => {
	const course = await courseOfPackage(host.db, one);
	if (!course) return;
	const rows = await host.db
		.selectFrom('duties')
		.select(['id', 'countsFrom'])
		.where('personId', '=', personId)
		.where('courseId', '=', course.id)
		.where('completedAt', 'is', null)
		.where('withdrawnAt', 'is', null)
		.execute();
	for (const { id, countsFrom } of rows) {
		const completedAt = (await whoHasDone(host.db, course, [personId], countsFrom)).get(personId);
		if (completedAt !== undefined)
			await host.db.updateTable('duties').set({ completedAt }).where('id', '=', id).execute();
	}
};
