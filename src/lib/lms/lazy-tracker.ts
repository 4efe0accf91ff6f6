import type { SaveOutcome, Tracker, TrackerKind } from './tracker.ts';

const notKept: SaveOutcome = { result: 'not-kept' };

/** A tracker whose code is fetched when the search for its platform begins: other packages need not carry it. */
export function lazyTracker(kind: TrackerKind, fetch: () => Promise<Tracker>): Tracker {
	let coming: Promise<Tracker | undefined> | undefined;
	let tracker: Tracker | undefined;
	const come = () =>
		(coming ??= fetch().then(
			(arrived) => (tracker = arrived),
			() => undefined,
		));
	const missing = { code: 'api-missing', call: 'import' } as const;
	return {
		kind,
		locate: async () => {
			const arrived = await come();
			return arrived ? arrived.locate() : missing;
		},
		start: async () => (await come())?.start() ?? { ok: false, problem: missing },
		save: async (state) => tracker?.save(state) ?? notKept,
		pause: async (state) => tracker?.pause(state) ?? notKept,
		resume: () => tracker?.resume(),
		finish: async (state, leave) => tracker?.finish(state, leave) ?? notKept,
		readBack: async () => tracker?.readBack() ?? { completed: false, answer: '' },
		doubt: () => tracker?.doubt(),
	};
}
