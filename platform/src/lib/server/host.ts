import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { openDatabase } from './db/database.ts';
import { defaultLimits } from './packages/limits.ts';
import type { Limits } from './packages/limits.ts';

/** What a running platform stands on. One per server; nothing of it is global. */
export type PlatformHost = {
	readonly db: DatabaseSync;
	readonly dataDir: string;
	/** Host names that a request may be addressed to, besides the loopback names. */
	readonly hostNames: readonly string[];
	readonly limits: Limits;
	/** The clock, so that tests can hold it. */
	readonly now: () => Date;
};

/** What can be chosen when a platform is opened. */
export type HostOptions = {
	/** Made if missing. Holds the database and the unpacked packages. */
	readonly dataDir: string;
	readonly hostNames?: readonly string[];
	readonly limits?: Limits;
	readonly now?: () => Date;
};

/** Where unpacked packages stand: `<data>/packages/<sha256>/`. */
export const packagesRoot = (host: PlatformHost): string => join(host.dataDir, 'packages');

/** Where zips and folders stand until they are known to be good. Same disk, so a rename is atomic. */
export const tempRoot = (host: PlatformHost): string => join(host.dataDir, 'tmp');

/**
 * Opens the data folder: makes it, opens the database, removes what an interrupted import left.
 *
 * @returns an open host; close its database when done
 */
export const openHost = (options: HostOptions): PlatformHost => {
	const host: Omit<PlatformHost, 'db'> = {
		dataDir: resolve(options.dataDir),
		hostNames: options.hostNames ?? [],
		limits: options.limits ?? defaultLimits,
		now: options.now ?? (() => new Date()),
	};
	mkdirSync(join(host.dataDir, 'packages'), { recursive: true });
	rmSync(join(host.dataDir, 'tmp'), { recursive: true, force: true });
	mkdirSync(join(host.dataDir, 'tmp'));
	return { ...host, db: openDatabase(join(host.dataDir, 'platform.sqlite')) };
};
