import type { Kysely } from 'kysely';
import type {
	AgentProfilesTable,
	AttemptsTable,
	AuSessionsTable,
	CallsTable,
	CmiTable,
	EntriesTable,
	PackagesTable,
	RegistrationsTable,
	RemovalsTable,
	SessionsTable,
	StatementsTable,
	StatesTable,
} from './tables/learning.ts';
import type {
	AssignmentCoursesTable,
	AssignmentTeamsTable,
	AssignmentsTable,
	AuditTable,
	CoursesTable,
	DutiesTable,
	MailsTable,
	MembershipsTable,
	PeopleTable,
	RateLimitsTable,
	SettingsTable,
	SignInLinksTable,
	SignInsTable,
	TeamsTable,
	TicketsTable,
} from './tables/organisation.ts';

/*
 * The tables as the queries see them: names in camelCase (`package_sha256` on disk), texts, numbers
 * and bytes only. Times are ISO 8601 in UTC, so that they sort as texts on every database; yes and
 * no are 1 and 0. What may be missing is `null` here and `undefined` everywhere else.
 */

export type Tables = {
	packages: PackagesTable;
	entries: EntriesTable;
	removals: RemovalsTable;
	people: PeopleTable;
	teams: TeamsTable;
	memberships: MembershipsTable;
	signInLinks: SignInLinksTable;
	signIns: SignInsTable;
	tickets: TicketsTable;
	rateLimits: RateLimitsTable;
	courses: CoursesTable;
	assignments: AssignmentsTable;
	assignmentCourses: AssignmentCoursesTable;
	assignmentTeams: AssignmentTeamsTable;
	duties: DutiesTable;
	mails: MailsTable;
	audit: AuditTable;
	settings: SettingsTable;
	attempts: AttemptsTable;
	sessions: SessionsTable;
	cmi: CmiTable;
	calls: CallsTable;
	registrations: RegistrationsTable;
	auSessions: AuSessionsTable;
	statements: StatementsTable;
	states: StatesTable;
	agentProfiles: AgentProfilesTable;
};

/** An open database, or a transaction in it. */
export type Db = Kysely<Tables>;
