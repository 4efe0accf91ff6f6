import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { addressOf, connect } from '../db/database.ts';
import { holdData } from '../data-lock.ts';
import { makeBackup } from './make.ts';
import type { Made } from './make.ts';
import { Refusal, told } from './refusal.ts';
import type { Told } from './refusal.ts';
import { restoreBackup } from './restore.ts';
import type { Restored } from './restore.ts';

/** Which platform. */
type Of = {
	readonly dataDir: string;
	/** Nothing: SQLite in the data folder. */
	readonly databaseUrl?: string | undefined;
	/** Default: the clock. */
	readonly now?: () => Date;
};

const write = async (of: Of, path: string): Promise<Made> => {
	const dataDir = resolve(of.dataDir);
	const { databaseUrl, now = () => new Date() } = of;
	const address = addressOf({ dataDir, databaseUrl });
	// Opening would make an empty one.
	if (address.type === 'sqlite' && !(await stat(address.path).catch(() => undefined)))
		throw new Refusal(`There is no platform in ${dataDir}. Check PLATFORM_DATA.`);
	const held = await holdData({ dataDir, databaseUrl }, 'shared');
	if (!held) throw new Refusal('A restore is under way on this data. Wait until it is done.');
	try {
		const db = await connect(address);
		return await makeBackup({ db, dataDir, now }, path).finally(() => db.destroy());
	} finally {
		await held.release();
	}
};

/**
 * Writes everything that a platform keeps into one file, while it may be running. The schema is left as it is.
 *
 * @param path where nothing stands yet
 * @returns what is in it, or a sentence that says why there is none
 */
export const backUp = (of: Of, path: string): Promise<Told<Made>> => told(() => write(of, path));

/**
 * Puts a backup in place, on either database. Where something stands in the way, nothing has been changed.
 *
 * @param of where to; `replaces` lets what stands there give way, after it has been backed up
 * @returns what was restored, or a sentence that says why nothing was
 */
export const restoreFrom = (
	of: Of & { readonly replaces: boolean },
	path: string,
): Promise<Told<Restored>> => {
	const { databaseUrl, replaces, now = () => new Date() } = of;
	const target = { dataDir: resolve(of.dataDir), databaseUrl, replaces, now };
	return told(() => restoreBackup(target, path));
};
