import type { LaunchMode } from '../../../launch.ts';
import type { Actor } from '../ids.ts';
import type { VerbName } from '../words.ts';

/** A cmi5 defined statement that is stored already. */
export type Earlier = { readonly verb: VerbName; readonly session: string };

/** What a statement is judged against: the launch that it belongs to, and what came before. */
export type Against = {
	readonly session: string;
	readonly isTerminated: boolean;
	readonly launchMode: LaunchMode;
	readonly registration: string;
	readonly actor: Actor;
	/** The AU's id as the launch gave it. */
	readonly activity: string;
	/** The AU's id in the course structure. */
	readonly publisherId: string;
	readonly masteryScore: number | undefined;
	/** Of this AU in this registration. */
	readonly earlier: readonly Earlier[];
};
