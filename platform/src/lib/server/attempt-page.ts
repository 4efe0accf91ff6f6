import type { Call } from '../launch.ts';
import { editionOf } from '../standard.ts';
import type { Edition } from '../standard.ts';
import type { Attempt } from './attempts/attempts.ts';
import { listCalls } from './attempts/calls.ts';
import { findCmi } from './attempts/cmi.ts';
import type { StoredCmi } from './attempts/cmi.ts';
import { listSessions } from './attempts/sessions.ts';
import { stateOf } from './attempts/state.ts';
import type { AttemptState } from './attempts/state.ts';
import { flatten } from './attempts/tree.ts';
import type { PlatformHost } from './host.ts';
import type { Package } from './packages/packages.ts';

/** An attempt as its page shows it. */
export type AttemptView = {
	readonly id: number;
	readonly title: string;
	readonly edition: Edition;
	readonly state: AttemptState;
	readonly createdAt: string;
	readonly completedAt: string | undefined;
	readonly stored: Omit<StoredCmi, 'tree'> | undefined;
	/** Names and values of the last commit, empty ones left out. */
	readonly values: readonly (readonly [string, string])[];
	/** Newest first. */
	readonly sessions: readonly SessionView[];
};

export type SessionView = {
	readonly id: string;
	readonly startedAt: string;
	readonly endedAt: string | undefined;
	readonly calls: readonly Call[];
};

/** Everything about one attempt. */
export const readAttempt = (
	host: PlatformHost,
	given: { readonly attempt: Attempt; readonly package: Package },
	only: 'all' | 'errors',
): AttemptView => {
	const { attempt, package: one } = given;
	const found = findCmi(host.db, attempt.id);
	const { tree, ...stored } = found ?? { tree: {} };
	return {
		id: attempt.id,
		title: one.title,
		edition: editionOf(one.standard),
		state: stateOf(found),
		createdAt: attempt.createdAt,
		completedAt: attempt.completedAt,
		stored: 'seq' in stored ? stored : undefined,
		values: flatten(tree),
		sessions: listSessions(host.db, attempt.id).map(({ id, startedAt, endedAt }) => ({
			id,
			startedAt,
			endedAt,
			calls: listCalls(host.db, id, only),
		})),
	};
};
