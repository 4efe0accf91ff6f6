import type { Edition } from './standard.ts';

/** A tree of run-time values, as scorm-again reads and writes it. */
export type CmiTree = { readonly [name: string]: CmiValue };
export type CmiValue = string | number | boolean | null | CmiTree | readonly CmiValue[];

/** What the player needs to begin one session. The server makes it, the browser uses it. */
export type Launch = ScormLaunch | AuLaunch;

type Launched = {
	readonly attempt: number;
	readonly session: string;
	/** Address of the launch file. */
	readonly src: string;
};

/** A SCO looks for an API on the windows around it. */
export type ScormLaunch = Launched & {
	readonly dialect: Edition;
	/** Values to load before Initialize, without the outer `cmi`. */
	readonly cmi: CmiTree;
};

/** An AU has all it needs in its address (cmi5 spec 8.1). */
export type AuLaunch = Launched & {
	readonly dialect: 'cmi5';
	/** It must not stand in a frame. */
	readonly ownWindow: boolean;
	/** Path of the page that the AU leads to when it has ended. */
	readonly returnPath: string;
};

/** How an AU may be opened (cmi5 spec 10, launchMode). */
export const launchModes = ['Normal', 'Browse', 'Review'] as const;
export type LaunchMode = (typeof launchModes)[number];

/** One call of an API or one request to the LRS, for the log. */
export type Call = {
	/** Counts from 1 within a session. */
	readonly n: number;
	/** ISO 8601. */
	readonly at: string;
	readonly method: string;
	readonly element: string;
	readonly value: string;
	readonly returned: string;
	/** SCORM error code, or the HTTP status of a refusal; 0 when all was well. */
	readonly error: number;
};

/** What the player sends: the values to store (none: only calls to log) and the calls since last. */
export type CommitRequest = {
	readonly session: string;
	readonly calls: readonly Call[];
	readonly commit?: Commit;
};

export type Commit = {
	/** Counts from 1 within a session; a lower number never overwrites a higher one. */
	readonly seq: number;
	readonly finish: boolean;
	readonly cmi: CmiTree;
	/** `adl.nav.request` when the session ends (2004), else empty. */
	readonly navRequest: string;
	/** The call that made this commit, as it will read when the commit has been stored. */
	readonly call?: Call;
};

export const commitOutcomes = [
	...(['stored', 'logged', 'late', 'superseded', 'ended'] as const),
	'unknown-session',
] as const;

/** What became of a commit. `late`: a newer one of the same session is stored already. */
export type CommitOutcome = (typeof commitOutcomes)[number];
