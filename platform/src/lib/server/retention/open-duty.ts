import { sql } from 'kysely';

/**
 * Whether somebody has something left to do.
 *
 * @param column that holds their id
 */
export const hasToDo = (column: 'people.id' | 'mails.person_id') =>
	sql<boolean>`EXISTS (SELECT 1 FROM duties d WHERE d.person_id = ${sql.raw(column)}
		AND d.completed_at IS NULL AND d.withdrawn_at IS NULL AND d.exempt_at IS NULL)`;
