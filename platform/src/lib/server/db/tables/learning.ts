import type { Generated } from 'kysely';

/* Packages, and what is kept of those who take them. */

/** Order of arrival. SQLite has it in every table; on PostgreSQL it is a column like others. */
type Arrival = { rowid: Generated<number> };

export type PackagesTable = Arrival & {
	sha256: string;
	identifier: string;
	standard: string;
	title: string;
	description: string;
	version: string;
	bytes: number;
	unpackedBytes: number;
	importedAt: string;
};

/** A line of a package's table of contents. Texts are empty where the manifest says nothing. */
export type EntriesTable = {
	packageSha256: string;
	position: number;
	depth: number;
	type: string;
	id: string;
	title: string;
	file: string;
	query: string;
	mastery: string;
	passing: string;
	threshold: string;
	launchData: string;
	moveOn: string;
	masteryScore: number | null;
	launchMethod: string;
	entitlementKey: string;
};

/** A package that somebody removed must not come back from the folder at the next start. */
export type RemovalsTable = { sha256: string; removedAt: string };

export type AttemptsTable = {
	id: Generated<number>;
	learnerId: number;
	packageSha256: string;
	/** Which entry of the package it is at: its position. */
	part: Generated<number>;
	registration: string | null;
	createdAt: string;
	completedAt: string | null;
	currentSession: string | null;
};

export type SessionsTable = Arrival & {
	id: string;
	attemptId: number;
	startedAt: string;
	endedAt: string | null;
	lastSeq: Generated<number>;
	/** Seconds in the attempt before this session began. */
	baseSeconds: number;
};

export type CmiTable = {
	attemptId: number;
	sessionId: string;
	seq: number;
	committedAt: string;
	json: string;
	completion: string;
	success: string;
	scoreRaw: number | null;
	scoreScaled: number | null;
	progress: number | null;
	exit: string;
	totalSeconds: number;
};

export type CallsTable = {
	id: Generated<number>;
	sessionId: string;
	n: number;
	at: string;
	method: string;
	element: string;
	value: string;
	returned: string;
	error: number;
};

/** A learner's enrolment in a cmi5 course (cmi5 spec 9.6.1); all its AUs share it. */
export type RegistrationsTable = Arrival & {
	id: string;
	learnerId: number;
	packageSha256: string;
	createdAt: string;
};

/** What a session of an AU has besides. Keys are kept as sums, so that nobody can read them here. */
export type AuSessionsTable = {
	sessionId: string;
	launchMode: string;
	fetchSum: string;
	/** Nothing until the AU has fetched its token, which it can do once. */
	tokenSum: string | null;
	usedAt: string;
	/** A newer launch in the same registration has taken over. */
	replacedAt: string | null;
};

export type StatementsTable = {
	n: Generated<number>;
	id: string;
	registration: string;
	/** Nothing when it is about a block or the course. */
	attemptId: number | null;
	session: string;
	sender: string;
	/** 1: cmi5 defined, 0: cmi5 allowed (cmi5 spec 7.1.3). */
	defined: number;
	verb: string;
	object: string;
	storedAt: string;
	/** As it was sent, to tell the same from another when it comes again. */
	sent: string;
	/** As it is read: with what the LRS adds. */
	json: string;
};

export type StatesTable = {
	registration: string;
	activity: string;
	id: string;
	attemptId: number;
	type: string;
	body: Uint8Array;
	updatedAt: string;
};

export type AgentProfilesTable = {
	learnerId: number;
	id: string;
	type: string;
	body: Uint8Array;
	updatedAt: string;
};
