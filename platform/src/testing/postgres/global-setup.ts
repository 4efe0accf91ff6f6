import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../lib/server/db/database.ts';
import { at, tell } from './databases.ts';
import { startPostgres } from './server.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of a server with a database `template`; nothing where the tests run on SQLite. */
		postgres: string | undefined;
	}
}

/** Starts PostgreSQL for a project of tests, and makes a database with the schema to copy. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
	const server = await startPostgres();
	await tell(server.url, 'CREATE DATABASE template');
	const db = await openDatabase({ type: 'postgres', url: at(server.url, 'template') });
	await db.destroy();
	project.provide('postgres', server.url);
	return () => server.stop();
};
