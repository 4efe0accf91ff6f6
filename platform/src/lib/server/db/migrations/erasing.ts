import type { Kysely } from 'kysely';
import { run } from './words.ts';

/** Where to look for what hangs on an attempt or a session that is deleted; else all of it would be gone through. */
export const erasing = {
	up: (db: Kysely<unknown>): Promise<void> =>
		run(db, () => [
			`CREATE INDEX cmi_of_session ON cmi (session_id)`,
			`CREATE INDEX statements_of_attempt ON statements (attempt_id)`,
			`CREATE INDEX states_of_attempt ON states (attempt_id)`,
			`CREATE INDEX tickets_of_attempt ON tickets (attempt_id)`,
		]),
};
