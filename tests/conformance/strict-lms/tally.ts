import type { StandardRules } from './rule.ts';

/** How many calls of each kind there were. Questions about the last error do not count. */
export interface Tally {
	readonly initialize: number;
	readonly get: number;
	readonly set: number;
	readonly commit: number;
	readonly terminate: number;
}

const none: Tally = { initialize: 0, get: 0, set: 0, commit: 0, terminate: 0 };

/** Counts calls that were recorded, `tallyOf(rules, stage.calls.slice(mark))` for those since a mark. */
export function tallyOf(
	{ methods }: StandardRules,
	calls: readonly { readonly method: string }[],
): Tally {
	const count = (method: string) => calls.filter((call) => call.method === method).length;
	return {
		initialize: count(methods.initialize),
		get: count(methods.get),
		set: count(methods.set),
		commit: count(methods.commit),
		terminate: count(methods.terminate),
	};
}

/** Counts as calls come in. */
export interface Counter {
	readonly count: (kind: keyof Tally) => void;
	readonly tally: () => Tally;
	/** What has come since an earlier tally. */
	readonly since: (before: Tally) => Tally;
}

export function createCounter(): Counter {
	let now = none;
	return {
		count: (kind) => (now = { ...now, [kind]: now[kind] + 1 }),
		tally: () => now,
		since: (before) => ({
			initialize: now.initialize - before.initialize,
			get: now.get - before.get,
			set: now.set - before.set,
			commit: now.commit - before.commit,
			terminate: now.terminate - before.terminate,
		}),
	};
}
