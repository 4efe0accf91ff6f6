import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { addressOf } from './db/database.ts';
import type { DatabaseAddress } from './db/database.ts';
import { holdPostgres } from './db/postgres/hold.ts';

/*
 * Who is at work on a platform's data: any number of platforms, or one restore. Node has no locks on files, SQLite
 * has: a transaction that reads, on a file with nothing in it, and one that keeps all others out. The operating
 * system lets go of them when a process ends, however it ends.
 */

/** What is held. */
export type Held = { readonly release: () => Promise<void> };

type Address = { readonly dataDir: string; readonly databaseUrl?: string | undefined };

/** Shared: as one of several platforms; alone: to restore. */
export type Way = 'shared' | 'alone';

const holdFolder = (path: string, way: Way): DatabaseSync | undefined => {
	const db = new DatabaseSync(path, { timeout: 0 });
	try {
		db.exec(way === 'alone' ? 'BEGIN EXCLUSIVE' : 'BEGIN; SELECT * FROM sqlite_schema');
		return db;
	} catch {
		db.close();
		return undefined;
	}
};

const holdServer = (address: DatabaseAddress, way: Way): Promise<Held | undefined> =>
	address.type === 'postgres'
		? holdPostgres(address.url, way)
		: Promise.resolve({ release: () => Promise.resolve() });

/**
 * Says of a platform's data that somebody is at work on it, until it is released or the process ends.
 *
 * @returns nothing when others are, with whom that does not agree
 */
export const holdData = async (of: Address, way: Way): Promise<Held | undefined> => {
	await mkdir(of.dataDir, { recursive: true });
	const folder = holdFolder(join(of.dataDir, 'platform.lock'), way);
	if (!folder) return undefined;
	const server = await holdServer(addressOf(of), way);
	if (!server) folder.close();
	return (
		server && {
			async release() {
				await server.release();
				folder.close();
			},
		}
	);
};
