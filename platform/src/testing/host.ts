import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../lib/server/host.ts';
import type { PlatformHost } from '../lib/server/host.ts';
import { defaultLimits } from '../lib/server/packages/limits.ts';
import type { Limits } from '../lib/server/packages/limits.ts';
import { listPackages } from '../lib/server/packages/packages.ts';

/** A platform in a folder of its own, for one test. */
export type Bench = {
	readonly host: PlatformHost;
	readonly folder: string;
	/** Writes a file beside the data folder. Gives its path. */
	readonly write: (name: string, content: string | Uint8Array) => string;
	/** Names of everything in the data folder's `packages` and `tmp`, and ids of all rows. */
	readonly leftovers: () => readonly string[];
	readonly [Symbol.dispose]: () => void;
};

/** Opens a platform in a new folder; `using` removes it again. */
export const openBench = (
	limits: Partial<Limits> = {},
	now: () => Date = () => new Date(),
): Bench => {
	const folder = mkdtempSync(join(tmpdir(), 'platform-'));
	const dataDir = join(folder, 'data');
	const host = openHost({ dataDir, limits: { ...defaultLimits, ...limits }, now });
	return {
		host,
		folder,
		write(name, content) {
			const path = join(folder, name);
			writeFileSync(path, content);
			return path;
		},
		leftovers: () => [
			...readdirSync(join(dataDir, 'packages')),
			...readdirSync(join(dataDir, 'tmp')),
			...listPackages(host.db).map(({ sha256 }) => sha256),
		],
		[Symbol.dispose]() {
			host.db.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
};
