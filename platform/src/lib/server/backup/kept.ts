/** A table as it is kept. */
export type Kept = {
	readonly name: string;
	/** Rows come in an order that SQLite keeps by itself, and PostgreSQL in a column. */
	readonly hasArrival?: true;
	/** The column that the database counts up by itself. */
	readonly counts?: 'id' | 'n';
};

/**
 * What a backup holds, in an order in which each row finds what it refers to. A test compares this with
 * what is in the database.
 */
export const kept: readonly Kept[] = [
	{ name: 'packages', hasArrival: true },
	{ name: 'entries' },
	{ name: 'removals' },
	{ name: 'people', counts: 'id' },
	{ name: 'teams', counts: 'id' },
	{ name: 'memberships' },
	{ name: 'sign_in_links', counts: 'id' },
	{ name: 'courses', counts: 'id' },
	{ name: 'assignments', counts: 'id' },
	{ name: 'assignment_courses' },
	{ name: 'assignment_teams' },
	{ name: 'duties', counts: 'id' },
	{ name: 'mails', counts: 'id' },
	{ name: 'audit', counts: 'id' },
	{ name: 'settings' },
	{ name: 'registrations', hasArrival: true },
	{ name: 'attempts', counts: 'id' },
	{ name: 'sessions', hasArrival: true },
	{ name: 'cmi' },
	{ name: 'calls', counts: 'id' },
	{ name: 'au_sessions' },
	{ name: 'statements', counts: 'n' },
	{ name: 'states' },
	{ name: 'agent_profiles' },
];

/** Who is signed in, and what they have open: after a restore everybody signs in again. */
export const leftOut: readonly string[] = ['sign_ins', 'tickets', 'rate_limits'];
