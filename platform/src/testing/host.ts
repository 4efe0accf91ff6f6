import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { closeHost, openHost } from '../lib/server/host.ts';
import type { HostOptions, PlatformHost } from '../lib/server/host.ts';
import { defaultLimits } from '../lib/server/packages/limits.ts';
import type { Limits } from '../lib/server/packages/limits.ts';
import { listPackages } from '../lib/server/packages/packages.ts';
import { makeDatabase } from './postgres/databases.ts';

/** A platform in a folder of its own, for one test. */
export type Bench = {
	readonly host: PlatformHost;
	/** What a second process would open the same platform with. */
	readonly address: Pick<HostOptions, 'dataDir' | 'databaseUrl'>;
	readonly folder: string;
	/** Writes a file beside the data folder. Gives its path. */
	readonly write: (name: string, content: string | Uint8Array) => string;
	/** Names of everything in the data folder's `packages` and in the temporary one, and ids of all rows. */
	readonly leftovers: () => Promise<readonly string[]>;
	/** Called before the folder goes. */
	readonly onClose: (work: () => unknown) => void;
	readonly [Symbol.asyncDispose]: () => Promise<void>;
};

/** Opens a platform in a new folder, on the database of the tests; `await using` removes it again. */
export const openBench = async (
	limits: Partial<Limits> = {},
	now: () => Date = () => new Date(),
): Promise<Bench> => {
	const folder = mkdtempSync(join(tmpdir(), 'platform-'));
	const dataDir = join(folder, 'data');
	const server = inject('postgres');
	const database = server === undefined ? undefined : await makeDatabase(server, 'template');
	const address = { dataDir, databaseUrl: database?.url };
	const host = await openHost({ ...address, limits: { ...defaultLimits, ...limits }, now });
	const closing: (() => unknown)[] = [];
	return {
		host,
		address,
		folder,
		write(name, content) {
			const path = join(folder, name);
			writeFileSync(path, content);
			return path;
		},
		async leftovers() {
			const rows = await listPackages(host.db);
			return [
				...readdirSync(join(dataDir, 'packages')),
				...readdirSync(host.tempDir),
				...rows.map(({ sha256 }) => sha256),
			];
		},
		onClose: (work) => closing.push(work),
		async [Symbol.asyncDispose]() {
			for (const work of closing) await work();
			await closeHost(host);
			await database?.drop();
			rmSync(folder, { recursive: true, force: true });
		},
	};
};

/** Where a platform that nobody has opened yet would stand: no schema in its database. */
export const emptyDatabase = async (
	bench: Bench,
): Promise<Pick<Bench, 'address' | typeof Symbol.asyncDispose>> => {
	const server = inject('postgres');
	const database = server === undefined ? undefined : await makeDatabase(server);
	return {
		address: { dataDir: join(bench.folder, 'empty'), databaseUrl: database?.url },
		[Symbol.asyncDispose]: async () => database?.drop(),
	};
};
