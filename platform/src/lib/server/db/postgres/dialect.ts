import { Pool, TypeOverrides, types } from 'pg';
import { PostgresDialect } from 'kysely';

/** Connections of one process. PostgreSQL itself allows a hundred for all. */
const CONNECTIONS = 10;

const typesOf = (): TypeOverrides => {
	const own = new TypeOverrides();
	// Ids and counts come as numbers: they stay below 2^53, and SQLite gives them so too.
	own.setTypeParser(types.builtins.INT8, Number);
	return own;
};

/** @param url `postgres://user:password@host:port/database` */
export const postgresDialect = (url: string): PostgresDialect => {
	const pool = new Pool({ connectionString: url, max: CONNECTIONS, types: typesOf() });
	// A connection that waits in the pool may be cut (a restart of the server). The next query gets a
	// new one; without a listener the whole process would end.
	pool.on('error', () => undefined);
	return new PostgresDialect({ pool });
};
