import { join } from 'node:path';
import { backUp, restoreFrom } from '../lib/server/backup/index.ts';
import { closeHost, openHost } from '../lib/server/host.ts';
import type { PlatformHost } from '../lib/server/host.ts';
import type { Bench } from './host.ts';
import { rowsOfAll } from './whole.ts';

type Address = Bench['address'];

/** Makes a backup. Gives its path. */
export const save = async (bench: Bench, name = 'backup.zip'): Promise<string> => {
	const path = join(bench.folder, name);
	const made = await backUp(bench.address, path);
	if (!made.ok) throw new Error(made.sentence);
	return path;
};

/** Restores, and throws where it is refused. */
export const restored = async (address: Address, path: string, replaces = false) => {
	const done = await restoreFrom({ ...address, replaces }, path);
	if (!done.ok) throw new Error(done.sentence);
	return done.value;
};

/** The sentence that a restore is refused with. */
export const refused = async (
	address: Address,
	path: string,
	replaces = false,
): Promise<string> => {
	const done = await restoreFrom({ ...address, replaces }, path);
	return done.ok ? 'restored' : done.sentence;
};

/** Opens what has been restored. */
export const openAt = async (address: Address): Promise<PlatformHost & AsyncDisposable> => {
	const host = await openHost(address);
	return { ...host, [Symbol.asyncDispose]: () => closeHost(host) };
};

/** Every row of a platform that nobody has opened. */
export const rowsAt = async (address: Address): ReturnType<typeof rowsOfAll> => {
	await using host = await openAt(address);
	return await rowsOfAll(host);
};
