import type { Db } from '../db/tables.ts';
import type { Entry, Part } from '../packages/contents.ts';
import { partsOf } from '../packages/contents.ts';
import { listEntries } from '../packages/entries.ts';

/** The parts that decide: an AU that is never asked for counts only when no other is. */
const decisiveParts = (contents: readonly Entry[]): readonly Part[] => {
	const parts = partsOf(contents);
	const asked = parts.filter((part) => part.type !== 'au' || part.moveOn !== 'NotApplicable');
	return asked.length > 0 ? asked : parts;
};

/** When one part of a package was done. */
export type PartDone = {
	readonly personId: number;
	readonly packageSha256: string;
	readonly part: number;
	readonly completedAt: string;
};

/**
 * When each has done a whole package: the moment when the last of its parts was. Who has not done all
 * of it is not there. Pure.
 *
 * @param contents of each package
 */
const wholeDone = (
	parts: readonly PartDone[],
	contents: ReadonlyMap<string, readonly Entry[]>,
): ReadonlyMap<number, string> => {
	const byWay = Map.groupBy(parts, (one) => `${one.personId} ${one.packageSha256}`);
	const done = new Map<number, string>();
	for (const own of byWay.values()) {
		const [first] = own;
		if (!first) continue;
		const wanted = decisiveParts(contents.get(first.packageSha256) ?? []);
		const times = wanted.map(
			({ position }) => own.find(({ part }) => part === position)?.completedAt,
		);
		if (wanted.length === 0 || times.includes(undefined)) continue;
		const last = times.reduce((a = '', b = '') => (a > b ? a : b)) ?? '';
		const before = done.get(first.personId);
		if (before === undefined || last < before) done.set(first.personId, last);
	}
	return done;
};

/**
 * Who of some people has done a course, in whatever version, and when first.
 *
 * @param since what was done before this moment does not count; empty: all counts
 */
export const whoHasDone = async (
	db: Db,
	course: { readonly identifier: string; readonly standard: string },
	personIds: readonly number[],
	since = '',
): Promise<ReadonlyMap<number, string>> => {
	if (personIds.length === 0) return new Map();
	const rows = await db
		.selectFrom('attempts')
		.innerJoin('packages', 'packages.sha256', 'attempts.packageSha256')
		.select(['attempts.learnerId as personId', 'attempts.packageSha256', 'attempts.part'])
		.select(({ fn }) => fn.min('attempts.completedAt').as('completedAt'))
		.where('packages.identifier', '=', course.identifier)
		.where('packages.standard', '=', course.standard)
		.where('attempts.learnerId', 'in', personIds)
		.where('attempts.completedAt', '>', since)
		.groupBy(['attempts.learnerId', 'attempts.packageSha256', 'attempts.part'])
		.execute();
	const parts = rows.flatMap(({ completedAt, ...row }) =>
		completedAt === null ? [] : [{ ...row, completedAt }],
	);
	const sums = [...new Set(parts.map(({ packageSha256 }) => packageSha256))];
	return wholeDone(parts, sums.length > 0 ? await listEntries(db, sums) : new Map());
};
