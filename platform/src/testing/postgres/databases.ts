import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A database that only one test uses. */
export type TestDatabase = { readonly url: string; readonly drop: () => Promise<void> };

/** Runs one statement at a server. */
export const tell = async (url: string, statement: string): Promise<void> => {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await client.query(statement);
	} finally {
		await client.end();
	}
};

/** The address of another database at the same server. */
export const at = (server: string, name: string): string => {
	const url = new URL(server);
	url.pathname = `/${name}`;
	return url.href;
};

/** Makes a database at a server: empty, or a copy of another. */
export const makeDatabase = async (server: string, template?: string): Promise<TestDatabase> => {
	const name = `test_${randomUUID().replaceAll('-', '')}`;
	await tell(server, `CREATE DATABASE ${name}${template ? ` TEMPLATE ${template}` : ''}`);
	return { url: at(server, name), drop: () => tell(server, `DROP DATABASE ${name} WITH (FORCE)`) };
};
