import type { Selectable } from 'kysely';
import { isStandard } from '../../standard.ts';
import type { Standard } from '../../standard.ts';
import type { Db } from '../db/tables.ts';
import type { PackagesTable } from '../db/tables/learning.ts';
import type { Entry } from './contents.ts';
import { insertEntries, listEntries } from './entries.ts';
import type { Manifest } from './manifest.ts';

/** A package that stands on this machine: its manifest, and what the zip told. */
export type Package = Manifest & {
	/** Of the zip, lower-case hex. Also the name of its folder and its id. */
	readonly sha256: string;
	/** Size of the zip. */
	readonly bytes: number;
	readonly unpackedBytes: number;
	/** ISO 8601. */
	readonly importedAt: string;
};

const asStandard = (standard: string): Standard => {
	if (!isStandard(standard)) throw new TypeError(`${standard} is not a standard.`);
	return standard;
};

type Row = Omit<Selectable<PackagesTable>, 'rowid'>;

const COLUMNS = [
	...(['sha256', 'identifier', 'standard', 'title', 'description', 'version'] as const),
	...(['bytes', 'unpackedBytes', 'importedAt'] as const),
] as const;

const toPackage = (row: Row, contents: readonly Entry[]): Package => ({
	...row,
	standard: asStandard(row.standard),
	contents,
});

/** Whether two packages are versions of the same course: manifest identifier and standard agree. */
export const isSameCourse = (one: Package, other: Package): boolean =>
	one.identifier === other.identifier && one.standard === other.standard;

/** All packages: by title, and of the same course and standard the newest first. */
export const listPackages = async (db: Db): Promise<readonly Package[]> => {
	const rows = await db
		.selectFrom('packages')
		.select(COLUMNS)
		.orderBy('importedAt', 'desc')
		.orderBy('rowid', 'desc')
		.execute();
	if (rows.length === 0) return [];
	const contents = await listEntries(
		db,
		rows.map(({ sha256 }) => sha256),
	);
	return rows
		.map((row) => toPackage(row, contents.get(row.sha256) ?? []))
		.map((one, index, all) => ({
			one,
			index,
			lead: all.find((other) => isSameCourse(one, other)) ?? one,
		}))
		.sort(
			(a, b) =>
				a.lead.title.localeCompare(b.lead.title, 'sv') ||
				a.lead.standard.localeCompare(b.lead.standard) ||
				a.lead.identifier.localeCompare(b.lead.identifier) ||
				a.index - b.index,
		)
		.map(({ one }) => one);
};

/** The package with this sha256, if it stands here. */
export const findPackage = async (db: Db, sha256: string): Promise<Package | undefined> => {
	const row = await db
		.selectFrom('packages')
		.select(COLUMNS)
		.where('sha256', '=', sha256)
		.executeTakeFirst();
	if (!row) return undefined;
	return toPackage(row, (await listEntries(db, [sha256])).get(sha256) ?? []);
};

/** What tells which course a package is of, if it stands here: the same for all its versions. */
export const courseOf = (
	db: Db,
	sha256: string,
): Promise<{ readonly identifier: string; readonly standard: string } | undefined> =>
	db
		.selectFrom('packages')
		.select(['identifier', 'standard'])
		.where('sha256', '=', sha256)
		.executeTakeFirst();

/**
 * Stores a package with its table of contents, and forgets that it was ever removed. Within a
 * transaction of the caller's.
 *
 * @returns whether it was new; one that comes by two doors at once is stored once
 */
export const insertPackage = async (db: Db, { contents, ...row }: Package): Promise<boolean> => {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('packages')
		.values(row)
		.onConflict((conflict) => conflict.column('sha256').doNothing())
		.executeTakeFirstOrThrow();
	if (numInsertedOrUpdatedRows !== 1n) return false;
	await insertEntries(db, row.sha256, contents);
	await db.deleteFrom('removals').where('sha256', '=', row.sha256).execute();
	return true;
};

/**
 * Removes a package's row with all its attempts, and remembers that it was removed. Within a
 * transaction of the caller's.
 */
export const deletePackage = async (db: Db, sha256: string, now: Date): Promise<void> => {
	const removedAt = now.toISOString();
	await db.deleteFrom('packages').where('sha256', '=', sha256).execute();
	await db
		.insertInto('removals')
		.values({ sha256, removedAt })
		.onConflict((conflict) => conflict.column('sha256').doUpdateSet({ removedAt }))
		.execute();
};

/** Whether somebody has removed the package with this sha256. */
export const wasRemoved = async (db: Db, sha256: string): Promise<boolean> =>
	(await db
		.selectFrom('removals')
		.select('sha256')
		.where('sha256', '=', sha256)
		.executeTakeFirst()) !== undefined;
