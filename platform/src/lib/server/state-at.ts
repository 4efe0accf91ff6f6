import { isBare } from './attempts/attempts.ts';
import type { Attempt } from './attempts/attempts.ts';
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
	attempt: Attempt,
): Promise<AttemptState> => {
	if (isBare(attempt)) return 'completed';
	return part.type === 'au'
		? auStateOf(progressIn(await listDefined(host.db, attempt.id)), part.moveOn)
		: stateOf(await findCmi(host.db, attempt.id));
};
