import { createTracker, type Tracker } from '../../src/lib/lms/index.ts';
import {
	createStrictCmi5,
	strict,
	type Cmi5Launch,
	type Cmi5Profile,
	type LaunchMode,
	type StrictCmi5,
} from '../conformance/strict-cmi5/index.ts';
import { memoryStorage } from './harness/memory-storage.ts';

/** One tab of a browser that a cmi5 platform has launched the course in. */
export interface AuTab {
	readonly launched: Cmi5Launch;
	/** Loads the page: for the first time, or again. */
	readonly load: () => Tracker;
	/** Where the page was sent to. */
	readonly wentTo: readonly string[];
	/** Lets time pass, in ms. */
	readonly pass: (ms: number) => void;
}

/** A platform that speaks cmi5, and tabs that it launches. */
export interface AuStage {
	readonly platform: StrictCmi5;
	readonly launch: (options?: {
		readonly mode?: LaunchMode;
		/** The browser lets nothing be stored. */
		readonly blocked?: boolean;
	}) => AuTab;
	/** The verbs of all statements, in the order in which they arrived. */
	readonly said: () => readonly string[];
	/** How often the token was asked for. */
	readonly tokensAsked: () => number;
}

export function auStage(profile: Cmi5Profile = strict): AuStage {
	const platform = createStrictCmi5(profile);
	let time = 0;
	return {
		platform,
		launch: ({ mode = 'normal', blocked = false } = {}) => {
			const launched = platform.launch({ mode });
			const storage = memoryStorage();
			const wentTo: string[] = [];
			const { search } = new URL(launched.url);
			const window = {
				location: { search, assign: (address: string) => wentTo.push(address) },
				get sessionStorage() {
					if (blocked) throw new DOMException('blocked', 'SecurityError');
					return storage;
				},
			};
			return {
				launched,
				wentTo,
				pass: (ms) => (time += ms),
				load: () =>
					createTracker({
						standard: 'cmi5',
						// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- a fake with the parts that a tracker reads
						window: window as unknown as Window,
						storage,
						key: 'course.path',
						clock: () => time,
						now: () => new Date(Date.UTC(2026, 10, 23, 9) + time),
						fetch: launched.fetch,
					}),
			};
		},
		said: () => platform.statements.map(({ verb }) => verb.id.split('/').at(-1) ?? ''),
		tokensAsked: () => platform.requests.filter(({ url }) => url.pathname.includes('fetch')).length,
	};
}
