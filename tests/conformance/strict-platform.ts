import type { Platform, ScormPackage } from './stage.ts';
import {
	createLmsSession,
	rulesScorm12,
	rulesScorm2004,
	type Profile,
	type Store,
} from './strict-lms/index.ts';

export const rules = { scorm12: rulesScorm12, 'scorm2004-4th': rulesScorm2004 } as const;

/** Our own strict platform, with an empty record. */
export function createStrictPlatform(
	standard: ScormPackage,
	profile: Profile,
): Platform & { readonly store: Store } {
	const store: Store = { values: new Map(), failsCommits: false, offline: false };
	return {
		apiName: rules[standard].apiName,
		server: store,
		store,
		open: (mode) => createLmsSession(rules[standard], profile, store, mode),
	};
}
