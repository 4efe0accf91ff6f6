import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { addressOf, openDatabase } from './db/database.ts';
import type { Db } from './db/tables.ts';
import { mailInfo } from './mail/settings.ts';
import type { MailInfo, MailSettings } from './mail/settings.ts';
import { DEFAULT_PORT, localOrigins } from './origins.ts';
import type { Origins } from './origins.ts';
import { defaultLimits } from './packages/limits.ts';
import type { Limits } from './packages/limits.ts';
import { makeOidc } from './sign-in/oidc/issuer.ts';
import type { Oidc, OidcSettings } from './sign-in/oidc/issuer.ts';

/** What a running platform stands on. One per server; nothing of it is global. */
export type PlatformHost = {
	readonly db: Db;
	readonly dataDir: string;
	/**
	 * Where zips and folders stand until they are known to be good: this process's own, on the same
	 * disk as the packages, so that a rename is atomic.
	 */
	readonly tempDir: string;
	/** Where people and courses reach it. */
	readonly origins: Origins;
	readonly limits: Limits;
	/** The organisation's own way to sign in, where it has one. */
	readonly oidc: Oidc | undefined;
	/** How letters go out; nothing when they do not. */
	readonly mail: MailInfo | undefined;
	/** The clock, so that tests can hold it. */
	readonly now: () => Date;
};

/** What can be chosen when a platform is opened. */
export type HostOptions = {
	/** Made if missing. Holds the unpacked packages, and the database if it is the embedded one. */
	readonly dataDir: string;
	/** `postgres://…`; without one, SQLite in the data folder. */
	readonly databaseUrl?: string | undefined;
	/** Where it will be reached. Default: this machine, port 4173. */
	readonly origins?: Origins | undefined;
	/** Of this machine, where no origins are given. */
	readonly port?: number;
	readonly limits?: Limits;
	/** The organisation's own way to sign in; without one, people have links alone. */
	readonly oidc?: OidcSettings | undefined;
	/** Default: no mail. What sends it is started by `startTicks`. */
	readonly mail?: MailSettings | undefined;
	readonly now?: () => Date;
};

/** Where unpacked packages stand: `<data>/packages/<sha256>/`. */
export const packagesRoot = (host: PlatformHost): string => join(host.dataDir, 'packages');

/** An import takes minutes. What is older than this belongs to a process that is gone. */
const ABANDONED = 24 * 60 * 60 * 1000;

const sweep = async (folder: string, now: Date): Promise<void> => {
	for (const name of await readdir(folder)) {
		const path = join(folder, name);
		const info = await stat(path).catch(() => undefined);
		if (info && now.getTime() - info.mtimeMs > ABANDONED)
			await rm(path, { recursive: true, force: true });
	}
};

const makeTemp = async (dataDir: string, now: Date): Promise<string> => {
	const all = join(dataDir, 'tmp');
	await mkdir(all, { recursive: true });
	// Other processes may be at work in here on the same data.
	await sweep(all, now);
	const own = join(all, randomUUID());
	await mkdir(own);
	return own;
};

/**
 * Opens the data folder: makes it, opens the database, removes what interrupted imports left.
 *
 * @returns an open host; `closeHost` when done
 * @throws Error with a sentence when the database cannot be opened
 */
export const openHost = async (options: HostOptions): Promise<PlatformHost> => {
	const dataDir = resolve(options.dataDir);
	const now = options.now ?? (() => new Date());
	await mkdir(join(dataDir, 'packages'), { recursive: true });
	const db = await openDatabase(addressOf({ ...options, dataDir }));
	return {
		db,
		dataDir,
		tempDir: await makeTemp(dataDir, now()),
		origins: options.origins ?? localOrigins(options.port ?? DEFAULT_PORT),
		limits: options.limits ?? defaultLimits,
		oidc: options.oidc && makeOidc(options.oidc),
		mail: options.mail && mailInfo(options.mail),
		now,
	};
};

/** Closes the database, and leaves no temporary folder behind. */
export const closeHost = async (host: PlatformHost): Promise<void> => {
	await host.db.destroy();
	await rm(host.tempDir, { recursive: true, force: true });
};
