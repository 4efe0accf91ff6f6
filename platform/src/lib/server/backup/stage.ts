import { createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openDatabase } from '../db/database.ts';
import { problemText } from '../../mail-problem.ts';
import type { Archive } from './archive.ts';
import { fill } from './fill.ts';

/** What a backup becomes before anything is changed. */
export type Staged = {
	/** A database of its own, with the newest schema, on disk. */
	readonly database: string;
	/** A folder with one folder for each package. */
	readonly packages: string;
};

const unpack = async (archive: Archive, folder: string): Promise<void> => {
	for (const part of archive.contents.parts) {
		if (!part.name.startsWith('packages/')) continue;
		const target = join(folder, ...part.name.split('/'));
		await mkdir(dirname(target), { recursive: true });
		await pipeline(
			await archive.read(part),
			createWriteStream(target, { flags: 'wx', flush: true }),
		);
	}
};

/**
 * Letters that were waiting may have been sent since: they are not sent again by themselves. Somebody decides
 * on the page about mail, as with all letters of which nobody knows.
 */
const holdLetters = async (database: string): Promise<void> => {
	const db = await openDatabase({ type: 'sqlite', path: database });
	const problem = problemText({ code: 'died', detail: '' });
	await db
		.updateTable('mails')
		.set({ state: 'unknown', problem })
		.where('state', 'in', ['waiting', 'sending'])
		.execute()
		.finally(() => db.destroy());
};

const sync = async (path: string): Promise<void> => {
	const handle = await open(path, 'r+');
	await handle.sync().finally(() => handle.close());
};

/**
 * Unpacks a backup beside what there is, checks every part and every row of it, and brings it to the newest schema.
 *
 * @param folder exists and is empty. Whatever happens, the caller removes it
 */
export const stage = async (archive: Archive, folder: string): Promise<Staged> => {
	const database = join(folder, 'platform.sqlite');
	const packages = join(folder, 'packages');
	await mkdir(packages);
	const old = await openDatabase({ type: 'sqlite', path: database }, archive.contents.step);
	await old.destroy();
	await fill(database, archive);
	await holdLetters(database);
	await sync(database);
	await unpack(archive, folder);
	return { database, packages };
};
