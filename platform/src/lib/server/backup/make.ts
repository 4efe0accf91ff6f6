import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, open, readdir, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Db } from '../db/tables.ts';
import { CONTENTS, packagePart, tablePart, writeContents } from './contents.ts';
import type { Contents, Part } from './contents.ts';
import { Refusal } from './refusal.ts';
import { headLine, rowLine } from './rows.ts';
import { seal, SEAL } from './seal.ts';
import { inSnapshot } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';
import { zipWriter } from './zip-writer.ts';
import type { ZipWriter } from './zip-writer.ts';

/** What is backed up. */
export type Source = {
	readonly db: Db;
	readonly dataDir: string;
	readonly now: () => Date;
};

/** What a backup has come to. */
export type Made = {
	readonly path: string;
	readonly bytes: number;
	readonly people: number;
	readonly attempts: number;
	readonly packages: number;
	/** Sums of packages that the database knows, but whose files are not there. */
	readonly withoutFiles: readonly string[];
};

/** Of its owner alone: it holds names, addresses and what people have done. */
const MODE = 0o600;

/** What was interrupted is left beside, under a name with this ending, and is removed by the next backup after a day. */
const UNFINISHED = '.unfinished-backup';
const DAY = 24 * 60 * 60 * 1000;

/** A package was removed while its files were being read. */
class Removed extends Error {}
const TRIES = 3;

/** Small rows are written many at a time. */
const CHUNK = 64 * 1024;

async function* inChunks(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
	let chunk = '';
	for await (const line of lines) {
		chunk += line;
		if (chunk.length < CHUNK) continue;
		yield Buffer.from(chunk);
		chunk = '';
	}
	yield Buffer.from(chunk);
}

type Table = Snapshot['tables'][number];
type Counted = { readonly part: Part; readonly rows: number; readonly sums: readonly string[] };

const addTable = async (
	zip: ZipWriter,
	snapshot: Snapshot,
	{ table, columns }: Table,
): Promise<Counted> => {
	const sums: string[] = [];
	let rows = 0;
	const lines = async function* (): AsyncGenerator<string> {
		yield headLine(columns);
		for await (const row of snapshot.rows(table)) {
			rows += 1;
			if (table.name === 'packages') sums.push(String(row['sha256']));
			yield rowLine(row, columns);
		}
	};
	return { part: await zip.add(tablePart(table.name), inChunks(lines())), rows, sums };
};

const isGone = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && error.code === 'ENOENT';

const filesIn = async (folder: string): Promise<readonly string[] | undefined> => {
	try {
		const all = await readdir(folder, { recursive: true, withFileTypes: true });
		return all
			.filter((one) => one.isFile())
			.map((one) => relative(folder, join(one.parentPath, one.name)))
			.toSorted();
	} catch (error) {
		if (isGone(error)) return undefined;
		throw error;
	}
};

/** @returns the parts; nothing where the folder is not there */
const addPackage = async (
	zip: ZipWriter,
	folder: string,
	sha256: string,
): Promise<readonly Part[] | undefined> => {
	const files = await filesIn(folder);
	if (!files) return undefined;
	const parts: Part[] = [];
	try {
		for (const file of files) {
			const name = packagePart(sha256, file.split(sep).join('/'));
			parts.push(await zip.add(name, createReadStream(join(folder, file))));
		}
	} catch (error) {
		throw isGone(error) ? new Removed() : error;
	}
	return parts;
};

type Written = { readonly contents: Contents; readonly withoutFiles: readonly string[] };

const addTables = async (
	zip: ZipWriter,
	snapshot: Snapshot,
): Promise<{
	readonly tables: Contents['tables'];
	readonly parts: Part[];
	readonly sums: readonly string[];
}> => {
	const tables: Contents['tables'] = [];
	const parts: Part[] = [];
	const sums: string[] = [];
	for (const one of snapshot.tables) {
		const counted = await addTable(zip, snapshot, one);
		tables.push({ name: one.table.name, rows: counted.rows });
		parts.push(counted.part);
		sums.push(...counted.sums);
	}
	return { tables, parts, sums };
};

const writeParts = (zip: ZipWriter, { db, dataDir, now }: Source): Promise<Written> => {
	const createdAt = now().toISOString();
	return inSnapshot(db, async (snapshot) => {
		const { tables, parts, sums } = await addTables(zip, snapshot);
		const packages: string[] = [];
		for (const sha256 of sums) {
			const files = await addPackage(zip, join(dataDir, 'packages', sha256), sha256);
			if (!files) continue;
			packages.push(sha256);
			parts.push(...files);
		}
		const { step, ids } = snapshot;
		const contents = { format: 1, createdAt, step, tables, ids, packages, parts } as const;
		await zip.add(CONTENTS, [Buffer.from(writeContents(contents))]);
		const withoutFiles = sums.filter((one) => !packages.includes(one));
		return { contents, withoutFiles };
	});
};

/** Of the packages that had no files, which were not simply removed in the meantime. */
const stillThere = async (db: Db, sums: readonly string[]): Promise<boolean> => {
	if (sums.length === 0) return true;
	const query = db.selectFrom('packages').select('sha256').where('sha256', 'in', sums);
	return (await query.execute()).length === sums.length;
};

const writeOnce = async (handle: FileHandle, source: Source): Promise<Written> => {
	await handle.truncate();
	const zip = zipWriter(handle);
	try {
		const written = await writeParts(zip, source);
		if (!(await stillThere(source.db, written.withoutFiles))) throw new Removed();
		await zip.finish(SEAL);
		await seal(handle);
		await handle.sync();
		return written;
	} catch (error) {
		await zip.abandon();
		throw error;
	}
};

const write = async (handle: FileHandle, source: Source): Promise<Written> => {
	for (let tries = 1; ; tries += 1)
		try {
			return await writeOnce(handle, source);
		} catch (error) {
			if (!(error instanceof Removed)) throw error;
			if (tries === TRIES)
				throw new Refusal('Packages were removed while they were being read. Try again.', {
					cause: error,
				});
		}
};

const sweep = async (folder: string, now: Date): Promise<void> => {
	for (const name of await readdir(folder)) {
		if (!name.endsWith(UNFINISHED)) continue;
		const path = join(folder, name);
		const info = await stat(path).catch(() => undefined);
		if (info && now.getTime() - info.mtimeMs > DAY) await rm(path, { force: true });
	}
};

const isThere = (path: string): Promise<boolean> =>
	access(path)
		.then(() => true)
		.catch(() => false);

/** The name of a file is on disk only when its folder is. Where folders cannot be opened it is so by itself. */
const syncFolder = async (folder: string): Promise<void> => {
	const handle = await open(folder).catch(() => undefined);
	if (!handle) return;
	await handle.sync().finally(() => handle.close());
};

const summary = async (path: string, { contents, withoutFiles }: Written): Promise<Made> => {
	const rowsOf = (name: string): number =>
		contents.tables.find((table) => table.name === name)?.rows ?? 0;
	return {
		...{ path, bytes: (await stat(path)).size, people: rowsOf('people') },
		...{ attempts: rowsOf('attempts'), packages: rowsOf('packages'), withoutFiles },
	};
};

/**
 * Writes everything that a platform keeps into one file, while it is running. Under that name stands a whole
 * backup or nothing.
 *
 * @param path where nothing stands yet
 * @throws Refusal with a sentence, and whatever the disk and the database throw
 */
export const makeBackup = async (source: Source, path: string): Promise<Made> => {
	if (await isThere(path))
		throw new Refusal(`${path} is there already. Choose another name, or move it away.`);
	const folder = dirname(path);
	await sweep(folder, source.now());
	const unfinished = join(folder, `${basename(path)}.${randomUUID()}${UNFINISHED}`);
	const handle = await open(unfinished, 'wx+', MODE);
	try {
		const written = await write(handle, source);
		await rename(unfinished, path);
		await syncFolder(folder);
		return await summary(path, written);
	} finally {
		await handle.close();
		await rm(unfinished, { force: true });
	}
};
