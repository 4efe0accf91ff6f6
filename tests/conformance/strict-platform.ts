import type { Platform } from './stage.ts';
import {
	createLmsSession,
	rulesOf,
	type Profile,
	type StandardName,
	type Store,
} from './strict-lms/index.ts';

export const rules = rulesOf;

/** Our own strict platform, with an empty record. */
export function createStrictPlatform(
	standard: StandardName,
	profile: Profile,
): Platform & { readonly store: Store } {
	const store: Store = { values: new Map(), failsCommits: false, offline: false };
	return {
		apiName: rules[standard].apiName,
		server: store,
		store,
		open: (mode, passTime) => createLmsSession(rules[standard], profile, store, mode, passTime),
	};
}
