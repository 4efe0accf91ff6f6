import type { PlatformHost } from '../host.ts';
import { deleteProfile, findProfile, listProfiles, putProfile } from './agent-profiles.ts';
import { documentResource } from './document-resource.ts';
import type { Seat } from './gate.ts';
import { judgeAgent, judgeNames } from './parameters.ts';
import type { Answer, Asked } from './reply.ts';

/** The Agent Profile resource (xAPI 1.0.3 part three, 2.6): documents about the learner. */
export const agentProfileResource = async (
	host: PlatformHost,
	seat: Seat,
	asked: Asked,
): Promise<Answer> => {
	const wrong =
		judgeNames(asked.query, ['agent', 'profileId', 'since']) ?? judgeAgent(asked.query, seat);
	if (wrong) return { ok: false, refusal: wrong };
	const { db } = host;
	const { id: learnerId } = seat.learner;
	return documentResource(
		{
			idName: 'profileId',
			readOnly: [],
			// xAPI 1.0.3 part three, 3.1.
			needsMatch: true,
			find: (id) => findProfile(db, learnerId, id),
			list: () => listProfiles(db, learnerId),
			put: (id, one) => putProfile(db, learnerId, id, one),
			remove: (id) => deleteProfile(db, learnerId, id),
		},
		asked,
		host.now(),
	);
};
