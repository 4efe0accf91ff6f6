import { sql } from 'kysely';
import type { Kysely } from 'kysely';

const reasonIn = (error: unknown): string => {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	const message = error instanceof Error ? error.message : '';
	return message || code || 'no answer';
};

/**
 * Asks the server for something simple, so that a wrong address is found at start.
 *
 * @throws Error with a sentence that names the server, and never the password
 */
export const reach = async <T>(db: Kysely<T>, url: string): Promise<void> => {
	try {
		await sql`SELECT 1`.execute(db);
	} catch (error) {
		const { host, pathname } = new URL(url);
		throw new Error(
			`The database ${host}${pathname} cannot be used (${reasonIn(error)}). Check DATABASE_URL, and that the server is running.`,
			{ cause: error },
		);
	}
};
