import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { makeDatabase } from '../../../platform/src/testing/postgres/databases.ts';
import { startPostgres } from '../../../platform/src/testing/postgres/server.ts';

const platform = join(import.meta.dirname, '../../../platform');

/** A platform in a process of its own, as it runs for others. */
export interface Served {
	readonly port: number;
	/** What else opens the same data. */
	readonly address: { readonly dataDir: string; readonly databaseUrl: string | undefined };
	readonly stop: () => Promise<void>;
}

export type Database = 'SQLite' | 'PostgreSQL';

/** Starts the built platform with empty data. */
export async function servePlatform(database: Database): Promise<Served> {
	const dataDir = mkdtempSync(join(tmpdir(), 'platform-bench-'));
	const server = database === 'PostgreSQL' ? await startPostgres() : undefined;
	const databaseUrl = server && (await makeDatabase(server.url)).url;
	const child = spawn(process.execPath, [join(platform, 'serve.ts')], {
		env: {
			...process.env,
			PLATFORM_PORT: '0',
			PLATFORM_DATA: dataDir,
			...(databaseUrl && { DATABASE_URL: databaseUrl }),
		},
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const port = await new Promise<number>((resolve, reject) => {
		child.once('exit', () => reject(new Error('The platform did not start.')));
		createInterface({ input: child.stdout }).on('line', (line) => {
			const found = /running at http:\/\/localhost:(\d+)/.exec(line)?.[1];
			if (found) resolve(Number(found));
		});
	});
	return {
		port,
		address: { dataDir, databaseUrl },
		async stop() {
			const gone = new Promise((resolve) => child.once('exit', resolve));
			child.kill();
			await gone;
			await server?.stop();
			rmSync(dataDir, { recursive: true, force: true });
		},
	};
}
