import type { PlatformHost } from '../host.ts';

/** A course that a team has. */
export type Given = { readonly teamId: number; readonly courseId: number };

const dutiesOf = ({ db }: Pick<PlatformHost, 'db'>, { teamId, courseId }: Given) =>
	db
		.selectFrom('duties')
		.where('duties.courseId', '=', courseId)
		.where('duties.teamId', '=', teamId);

/**
 * Who has been given a course through a team and has done it, the first first, so that new ones come last.
 *
 * Whoever has left the team meanwhile still counts, and nobody counts in two teams: else two looks at
 * different groups could be held against each other.
 */
export const whoIsDone = async (
	host: Pick<PlatformHost, 'db'>,
	given: Given,
): Promise<readonly number[]> => {
	const rows = await dutiesOf(host, given)
		.select('duties.personId')
		.where('duties.completedAt', 'is not', null)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('duties as earlier')
						.select('earlier.id')
						.whereRef('earlier.personId', '=', 'duties.personId')
						.whereRef('earlier.courseId', '=', 'duties.courseId')
						.whereRef('earlier.id', '<', 'duties.id')
						.where('earlier.completedAt', 'is not', null),
				),
			),
		)
		.orderBy('duties.completedAt')
		.orderBy('duties.id')
		.execute();
	return rows.map(({ personId }) => personId);
};

/** Whether anybody in a team has begun a course. */
export const hasBegun = async (host: Pick<PlatformHost, 'db'>, given: Given): Promise<boolean> =>
	(await dutiesOf(host, given)
		.select('duties.id')
		.where('duties.startedAt', 'is not', null)
		.limit(1)
		.executeTakeFirst()) !== undefined;
