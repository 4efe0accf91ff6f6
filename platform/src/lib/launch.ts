import type { Edition } from './standard.ts';

/** A tree of run-time values, as scorm-again reads and writes it. */
export type CmiTree = { readonly [name: string]: CmiValue };
export type CmiValue = string | number | boolean | null | CmiTree | readonly CmiValue[];

/** What the player needs to begin one session. The server makes it, the browser uses it. */
export type Launch = {
	readonly attempt: number;
	readonly session: string;
	readonly edition: Edition;
	/** Values to load before Initialize, without the outer `cmi`. */
	readonly cmi: CmiTree;
	/** Address of the launch file. */
	readonly src: string;
};

/** One API call, for the log. */
export type Call = {
	/** Counts from 1 within a session. */
	readonly n: number;
	/** ISO 8601. */
	readonly at: string;
	readonly method: string;
	readonly element: string;
	readonly value: string;
	readonly returned: string;
	/** SCORM error code; 0 when all was well. */
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

/** What became of a commit. `late`: a newer one of the same session is stored already. */
export type CommitOutcome =
	'stored' | 'logged' | 'late' | 'superseded' | 'ended' | 'unknown-session';
