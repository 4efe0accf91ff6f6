import { findCmi } from './attempts/cmi.ts';
import { auStateOf, stateOf } from './attempts/state.ts';
import type { AttemptState } from './attempts/state.ts';
import { progressIn } from './cmi5/progress.ts';
import type { PlatformHost } from './host.ts';
import { listDefined } from './lrs/statements.ts';
import type { Part } from './packages/contents.ts';

/** How far an attempt has come, by whatever its part has said. */
export const stateAt = async (
	host: PlatformHost,
	part: Part,
	attemptId: number,
): Promise<AttemptState> =>
	part.type === 'au'
		? auStateOf(progressIn(await listDefined(host.db, attemptId)), part.moveOn)
		: stateOf(await findCmi(host.db, attemptId));
