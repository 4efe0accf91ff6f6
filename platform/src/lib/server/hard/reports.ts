import type { CmiTree } from '../../launch.ts';
import type { Course } from '../courses/courses.ts';
import type { Db } from '../db/tables.ts';
import type { PlatformHost } from '../host.ts';
import type { Report } from './answer.ts';
import { reportInCmi } from './from-cmi.ts';
import { ANSWERED, PROGRESSED, reportInStatements } from './from-statements.ts';

/** First tries count, so of somebody's attempts at a part the first are enough. */
const ATTEMPTS = 3;

/** The first attempts of people at each part of a course, in whatever version. */
const attemptsAt = (db: Db, course: Course, personIds: readonly number[]) =>
	db
		.selectFrom(
			db
				.selectFrom('attempts')
				.innerJoin('packages', 'packages.sha256', 'attempts.packageSha256')
				.select(['attempts.id', 'attempts.learnerId', 'attempts.part', 'attempts.registration'])
				.select(({ fn }) =>
					fn
						.agg<number>('row_number')
						.over((over) =>
							over.partitionBy(['attempts.learnerId', 'attempts.part']).orderBy('attempts.id'),
						)
						.as('turn'),
				)
				.where('packages.identifier', '=', course.identifier)
				.where('packages.standard', '=', course.standard)
				.where('attempts.learnerId', 'in', personIds)
				.as('tries'),
		)
		.where('tries.turn', '<=', ATTEMPTS);

type Told = Report & { readonly personId: number };

const toldInCmi = async (db: Db, course: Course, ids: readonly number[]) => {
	const rows = await attemptsAt(db, course, ids)
		.innerJoin('cmi', 'cmi.attemptId', 'tries.id')
		.select(['tries.learnerId as personId', 'tries.part', 'cmi.json'])
		.orderBy('tries.part')
		.orderBy('tries.id')
		.execute();
	return rows.map(({ personId, part, json }): Told => {
		// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- storeCmi has written it
		const cmi = JSON.parse(json) as CmiTree;
		return { personId, ...reportInCmi(cmi, part) };
	});
};

const toldInStatements = async (db: Db, course: Course, ids: readonly number[]) => {
	const rows = await attemptsAt(db, course, ids)
		.innerJoin('statements', (join) =>
			join
				// The registration is what there is an index of.
				.onRef('statements.registration', '=', 'tries.registration')
				.onRef('statements.attemptId', '=', 'tries.id'),
		)
		.select(['tries.learnerId as personId', 'tries.part', 'statements.json'])
		.where('statements.verb', 'in', [ANSWERED, PROGRESSED])
		.where('statements.sender', '=', 'au')
		.orderBy('tries.part')
		.orderBy('statements.n')
		.execute();
	const byPart = Map.groupBy(rows, ({ personId, part }) => `${personId} ${part}`);
	return [...byPart.values()].flatMap((own): readonly Told[] => {
		const [first] = own;
		if (!first) return [];
		const sent = own.map(({ json }): unknown => JSON.parse(json));
		return [{ personId: first.personId, ...reportInStatements(sent, first.part) }];
	});
};

/**
 * What a course has told of some people.
 *
 * @returns one for each, in the same order; an empty one for whom it has told nothing of
 */
export const readReports = async (
	{ db }: Pick<PlatformHost, 'db'>,
	course: Course,
	personIds: readonly number[],
): Promise<readonly Report[]> => {
	if (personIds.length === 0) return [];
	const told = await (course.standard === 'cmi5' ? toldInStatements : toldInCmi)(
		db,
		course,
		personIds,
	);
	const byPerson = Map.groupBy(told, ({ personId }) => personId);
	return personIds.map((id) => {
		const own = byPerson.get(id) ?? [];
		return {
			answers: own.flatMap(({ answers }) => answers),
			lessons: new Map(own.flatMap(({ lessons }) => [...lessons])),
		};
	});
};
