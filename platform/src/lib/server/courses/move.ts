import { note } from '../audit/audit.ts';
import { inTransaction } from '../db/database.ts';
import type { Db } from '../db/tables.ts';
import type { PlatformHost } from '../host.ts';
import { isSingle, partsOf } from '../packages/contents.ts';
import { findPackage } from '../packages/packages.ts';
import type { Package } from '../packages/packages.ts';
import type { Course } from './courses.ts';

/** From a part of one version to the same part of another, by position. */
export type PartMap = ReadonlyMap<number, number>;

/**
 * Which part of a version is which of another: the only one the only one, else by the manifest's own
 * ids. Pure.
 */
const mapParts = (from: Package, to: Package): PartMap => {
	const [older, newer] = [partsOf(from.contents), partsOf(to.contents)];
	const [first, only] = [older[0], newer[0]];
	if (first && only && isSingle(from.contents) && isSingle(to.contents))
		return new Map([[first.position, only.position]]);
	const known = new Map(newer.map(({ id, position }) => [id, position]));
	return new Map(
		older.flatMap(({ id, position }) => {
			const found = id === '' ? undefined : known.get(id);
			return found === undefined ? [] : [[position, found] as const];
		}),
	);
};

/** Who is moved: those who have begun and are not done, or those who are done too. */
export type Whom = 'ongoing' | 'everybody';

/** What came of it. */
export type Moved = {
	readonly people: number;
	/** Attempts at parts that the new version does not have: they stay where they are. */
	readonly left: number;
};

const attemptsAt = (db: Db, sha256: string, whom: Whom) => {
	const all = db
		.selectFrom('attempts')
		.select(['id', 'learnerId', 'part', 'registration'])
		.where('packageSha256', '=', sha256);
	return (whom === 'everybody' ? all : all.where('completedAt', 'is', null)).execute();
};

type Step = { readonly from: string; readonly to: Package; readonly map: PartMap };

const moveFrom = async (db: Db, { from, to, map }: Step, whom: Whom) => {
	const people = new Set<number>();
	let left = 0;
	for (const attempt of await attemptsAt(db, from, whom)) {
		const part = map.get(attempt.part);
		if (part === undefined) {
			left += 1;
			continue;
		}
		// The attempt itself goes on, with its sessions, values and log: nothing is copied, nothing lost.
		await db
			.updateTable('attempts')
			.set({ packageSha256: to.sha256, part })
			.where('id', '=', attempt.id)
			.execute();
		if (attempt.registration !== null)
			await db
				.updateTable('registrations')
				.set({ packageSha256: to.sha256 })
				.where('id', '=', attempt.registration)
				.execute();
		people.add(attempt.learnerId);
	}
	return { people, left };
};

/**
 * Takes people who are at other versions of a course to the one that is given now. A page that is open
 * meanwhile goes on committing to its attempt.
 */
export const moveToCurrent = (
	host: PlatformHost,
	course: Course,
	whom: Whom,
	by: { readonly personId: number },
): Promise<Moved> =>
	inTransaction(host, async ({ db, now }) => {
		const to = await findPackage(db, course.packageSha256);
		if (!to) throw new Error('A course without its package.');
		const others = await db
			.selectFrom('packages')
			.select('sha256')
			.where('identifier', '=', course.identifier)
			.where('standard', '=', course.standard)
			.where('sha256', '!=', to.sha256)
			.execute();
		const people = new Set<number>();
		let left = 0;
		for (const { sha256: from } of others) {
			const older = await findPackage(db, from);
			if (!older) continue;
			const moved = await moveFrom(db, { from, to, map: mapParts(older, to) }, whom);
			for (const id of moved.people) people.add(id);
			left += moved.left;
		}
		const about = { course: course.id, people: people.size, left };
		await note(db, { ...by, action: 'course.moved', about }, now());
		return { people: people.size, left };
	});
