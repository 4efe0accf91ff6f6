import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { addressOf, openDatabase } from '../db/database.ts';
import type { Db } from '../db/tables.ts';
import { holdData } from '../data-lock.ts';
import { openArchive } from './archive.ts';
import type { Archive } from './archive.ts';
import type { Contents } from './contents.ts';
import { intoPostgres } from './into-postgres.ts';
import { makeBackup } from './make.ts';
import type { Made } from './make.ts';
import { Refusal } from './refusal.ts';
import { stage } from './stage.ts';
import type { Staged } from './stage.ts';

/** Where a backup is restored to. */
export type Target = {
	readonly dataDir: string;
	/** Nothing: SQLite in the data folder. */
	readonly databaseUrl?: string | undefined;
	/** What stands there gives way, and is kept as a backup of its own. */
	readonly replaces: boolean;
	readonly now: () => Date;
};

/** What a restore has come to. */
export type Restored = {
	/** When the backup was made, ISO 8601. */
	readonly createdAt: string;
	readonly people: number;
	readonly attempts: number;
	readonly packages: number;
	/** What was there before. */
	readonly before: Made | undefined;
};

const isFile = (path: string): Promise<boolean> =>
	stat(path).then(
		(info) => info.isFile(),
		() => false,
	);

/** The first administrator is put there by the schema. */
const isEmpty = async (db: Db): Promise<boolean> => {
	const { count } = await db
		.selectFrom('people')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	const some = await Promise.all(
		(['packages', 'teams', 'audit'] as const).map((table) =>
			db
				.selectFrom(table)
				.select((eb) => eb.lit(1).as('one'))
				.limit(1)
				.execute(),
		),
	);
	return count <= 1 && some.every((rows) => rows.length === 0);
};

const stamp = (now: Date): string =>
	now
		.toISOString()
		.replace(/\.\d+Z$/, 'Z')
		.replaceAll(':', '-');

/** Keeps what is there as a backup. Nothing where there is nothing. */
const keep = async (db: Db, { dataDir, replaces, now }: Target): Promise<Made | undefined> => {
	if (await isEmpty(db)) return undefined;
	if (!replaces)
		throw new Refusal(
			'There is a platform here already. To put the backup in its place, add --replace; what is here is kept as a backup then.',
		);
	return makeBackup({ db, dataDir, now }, join(dataDir, `before-restore-${stamp(now())}.zip`));
};

const unreadable = ({ dataDir }: Target, error: unknown): Refusal =>
	new Refusal(
		`What stands in ${dataDir} cannot be read (${error instanceof Error ? error.message : String(error)}). Move that folder away, and restore into an empty one.`,
		{ cause: error },
	);

/** All that SQLite keeps of a database in one file: what is renamed over it must not meet its log. */
const close = (path: string): void => {
	const db = new DatabaseSync(path, { timeout: 0 });
	try {
		db.exec('PRAGMA journal_mode = DELETE');
	} finally {
		db.close();
	}
};

const intoSqlite = async (path: string, staged: Staged): Promise<void> => {
	if (await isFile(path)) close(path);
	if (await isFile(`${path}-wal`))
		throw new Refusal('Another program uses the database. Stop it first.');
	await rename(staged.database, path);
};

type Files = ReadonlyMap<string, number>;

const filesIn = async (folder: string): Promise<Files> => {
	const all = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	const files = all.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
	const sizes = await Promise.all(
		files.map(async (file) => [file.slice(folder.length), (await stat(file)).size] as const),
	);
	return new Map(sizes);
};

const isSame = (one: Files, other: Files): boolean =>
	one.size === other.size && [...one].every(([name, size]) => other.get(name) === size);

/** Files of a package never change: one that is whole here stays where it is. */
const movePackage = async (from: string, to: string, away: string): Promise<void> => {
	if (isSame(await filesIn(from), await filesIn(to))) return;
	await rename(to, away).catch(() => undefined);
	await rename(from, to);
};

const movePackages = async (
	{ dataDir }: Target,
	{ packages }: Staged,
	sums: Contents['packages'],
): Promise<void> => {
	const root = join(dataDir, 'packages');
	await mkdir(root, { recursive: true });
	for (const sum of sums)
		await movePackage(join(packages, sum), join(root, sum), join(packages, `${sum}-away`));
};

/** Folders that no row knows any more. They are in the backup of what was here before. */
const dropOthers = async ({ dataDir }: Target, sums: Contents['packages']): Promise<void> => {
	const root = join(dataDir, 'packages');
	for (const name of await readdir(root))
		if (!sums.includes(name)) await rm(join(root, name), { recursive: true, force: true });
};

type Ready = { readonly archive: Archive; readonly staged: Staged };

const swapSqlite = async (
	target: Target,
	{ archive, staged }: Ready,
): Promise<Made | undefined> => {
	const address = addressOf({ dataDir: target.dataDir });
	const path = address.type === 'sqlite' ? address.path : '';
	let before: Made | undefined;
	if (await isFile(path)) {
		const db = await openDatabase(address).catch((error: unknown) => {
			throw unreadable(target, error);
		});
		before = await keep(db, target).finally(() => db.destroy());
	}
	await movePackages(target, staged, archive.contents.packages);
	await intoSqlite(path, staged);
	return before;
};

const swapPostgres = async (
	target: Target,
	{ archive, staged }: Ready,
): Promise<Made | undefined> => {
	const db = await openDatabase(addressOf(target));
	try {
		const before = await keep(db, target);
		await movePackages(target, staged, archive.contents.packages);
		await intoPostgres(db, staged.database, archive.contents.ids);
		return before;
	} finally {
		await db.destroy();
	}
};

const restore = async (archive: Archive, target: Target): Promise<Restored> => {
	const { contents } = archive;
	const folder = join(target.dataDir, 'tmp', randomUUID());
	await mkdir(folder, { recursive: true });
	try {
		const ready = { archive, staged: await stage(archive, folder) };
		const swap = target.databaseUrl ? swapPostgres : swapSqlite;
		const before = await swap(target, ready);
		await dropOthers(target, contents.packages);
		const rowsOf = (name: string): number =>
			contents.tables.find((table) => table.name === name)?.rows ?? 0;
		return {
			...{ createdAt: contents.createdAt, before, packages: contents.packages.length },
			...{ people: rowsOf('people'), attempts: rowsOf('attempts') },
		};
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
};

/**
 * Puts a backup in place, on either database. All of it is checked, unpacked and brought to the newest schema beside
 * what is there; then the database changes in one step. Until that step, what was there is all there.
 *
 * @param path of the backup
 * @throws Refusal with a sentence, and whatever the disk and the database throw
 */
export const restoreBackup = async (target: Target, path: string): Promise<Restored> => {
	const archive = await openArchive(path);
	try {
		const held = await holdData(target, 'alone');
		if (!held)
			throw new Refusal(
				'The platform is running on this data, or somebody else is restoring. Stop it first.',
			);
		return await restore(archive, target).finally(() => held.release());
	} finally {
		archive.close();
	}
};
