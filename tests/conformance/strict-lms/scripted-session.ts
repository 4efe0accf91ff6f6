import { createLmsSession, type LmsSession, type Store } from './lms-session.ts';
import type { Profile } from './profile.ts';
import { strict } from './profiles/strict.ts';
import type { StandardRules } from './rule.ts';

/** A call by its kind: `['set', 'cmi.exit', 'suspend']`. */
export type Call = readonly [keyof StandardRules['methods'], ...unknown[]];

export interface ScriptedSession {
	readonly session: Required<LmsSession>;
	readonly store: Store;
	/** Plays calls and gives the answer to the last, with its error and all complaints so far. */
	readonly play: (...calls: readonly Call[]) => Played;
}

export interface Played {
	readonly returned: unknown;
	readonly error: unknown;
	readonly complaints: readonly string[];
}

export interface Script {
	readonly profile?: Profile;
	readonly mode?: string;
	readonly store?: Store;
	readonly passTime?: (ms: number) => void;
}

export function emptyStore(): Store {
	return { values: new Map(), failsCommits: false, offline: false };
}

export const start: Call = ['initialize', ''];
export const commit: Call = ['commit', ''];
export const end: Call = ['terminate', ''];

export const suspended = (rules: StandardRules): Call => ['set', rules.names.exit, 'suspend'];
export const status = (rules: StandardRules, word: string): Call => [
	'set',
	rules.names.status,
	word,
];

/** The beginning of an answer to a question with choices. */
export const choice: readonly Call[] = [
	['set', 'cmi.interactions.0.id', 'q1'],
	['set', 'cmi.interactions.0.type', 'choice'],
];

/** One session, with the calls in a table's words. */
export function script(
	rules: StandardRules,
	{ profile = strict, mode = 'normal', store = emptyStore(), passTime }: Script = {},
): ScriptedSession {
	const session = createLmsSession(rules, profile, store, mode, passTime);
	const call = ([method, ...args]: Call) => session.api[rules.methods[method]]?.(...args);
	return {
		session,
		store,
		play: (...calls) => {
			const returned = calls.map(call).at(-1);
			return { returned, error: session.lastError(), complaints: session.complaints };
		},
	};
}

/** Sessions of one learner, one after another: each begins with what the one before has left. */
export function sessions(
	rules: StandardRules,
	about: Omit<Script, 'store'> = {},
): (...calls: readonly Call[]) => ScriptedSession & { readonly answers: Played } {
	const store = emptyStore();
	return (...calls) => {
		const next = script(rules, { ...about, store });
		return { ...next, answers: next.play(start, ...calls) };
	};
}
