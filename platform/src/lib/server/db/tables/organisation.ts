import type { Generated } from 'kysely';

/* People, how they get in, and what they are asked to do. */

export type PeopleTable = {
	id: Generated<number>;
	/** `cmi.core.student_id` / `cmi.learner_id`. */
	code: string;
	name: string;
	language: string | null;
	/** In lower case; nobody has another's. */
	email: string | null;
	role: Generated<string>;
	/** The name as Swedish sorts it, in bytes. */
	sortKey: Generated<string>;
	/** Name and address in lower case. */
	searchText: Generated<string>;
	createdAt: Generated<string>;
	seenAt: string | null;
	blockedAt: string | null;
	oidcSubject: string | null;
};

export type TeamsTable = {
	id: Generated<number>;
	name: string;
	sortKey: string;
	createdAt: string;
};

export type MembershipsTable = {
	teamId: number;
	personId: number;
	/** 1: assigns to the team and follows it up. */
	leads: number;
	since: string;
};

export type SignInLinksTable = {
	id: Generated<number>;
	personId: number;
	/** Of the key in the link, which itself is kept nowhere. */
	sum: string;
	once: number;
	createdAt: string;
	expiresAt: string;
	usedAt: string | null;
	revokedAt: string | null;
};

export type SignInsTable = {
	/** Of the key in the cookie. */
	sum: string;
	personId: number;
	/** The link that was used; none with OpenID Connect. */
	linkId: number | null;
	createdAt: string;
	seenAt: string;
	expiresAt: string;
};

/** What opens one attempt on the stage, where courses run. */
export type TicketsTable = {
	sum: string;
	attemptId: number;
	signIn: string;
	mode: string;
	createdAt: string;
	usedAt: string;
};

export type RateLimitsTable = { name: string; count: number; until: string };

/** What can be assigned: all versions of a package. */
export type CoursesTable = {
	id: Generated<number>;
	identifier: string;
	standard: string;
	titleSv: string;
	titleEn: string;
	minutes: number | null;
	reporting: string;
	/** The version that is given to who begins now. */
	packageSha256: string;
	listed: number;
	sortKey: string;
	createdAt: string;
};

export type AssignmentsTable = {
	id: Generated<number>;
	createdBy: number | null;
	createdAt: string;
	message: string;
	/** A day in the calendar, `2026-11-23`. */
	dueOn: string | null;
	/** Or days after the start. */
	dueDays: number | null;
	yearly: number;
	anew: number;
	withdrawnAt: string | null;
};

export type AssignmentCoursesTable = { assignmentId: number; courseId: number };
export type AssignmentTeamsTable = { assignmentId: number; teamId: number };

/** One course that one person is asked to take, once. */
export type DutiesTable = {
	id: Generated<number>;
	assignmentId: number;
	courseId: number;
	personId: number;
	/** Through which team it came; nothing when the person was meant. */
	teamId: number | null;
	round: number;
	/** A day in the calendar. */
	startsOn: string;
	dueOn: string | null;
	/** What was done before this moment does not count. */
	countsFrom: string;
	startedAt: string | null;
	completedAt: string | null;
	exemptAt: string | null;
	exemptReason: Generated<string>;
	withdrawnAt: string | null;
};

export type MailsTable = {
	id: Generated<number>;
	/** The same letter to the same person is written once. */
	name: string;
	personId: number;
	recipient: string;
	subject: string;
	body: string;
	calendar: string;
	state: string;
	tries: number;
	nextAt: string;
	createdAt: string;
	sentAt: string | null;
	problem: Generated<string>;
};

export type AuditTable = {
	id: Generated<number>;
	at: string;
	personId: number | null;
	action: string;
	/** JSON: ids and numbers, never a name. */
	about: string;
};

export type SettingsTable = { name: string; value: string };
