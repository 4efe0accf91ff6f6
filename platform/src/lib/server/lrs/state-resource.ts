import { LAUNCH_DATA } from '../cmi5/words.ts';
import type { PlatformHost } from '../host.ts';
import { documentResource } from './document-resource.ts';
import type { Seat } from './gate.ts';
import { judgeActivity, judgeAgent, judgeNames, judgeRegistration } from './parameters.ts';
import type { Answer, Asked } from './reply.ts';
import { deleteState, findState, listStates, putState } from './states.ts';

const NAMES = ['activityId', 'agent', 'registration', 'stateId', 'since'];

/** The State resource (xAPI 1.0.3 part three, 2.3): documents of the session's own registration. */
export const stateResource = async (
	host: PlatformHost,
	seat: Seat,
	asked: Asked,
): Promise<Answer> => {
	const { query } = asked;
	const wrong =
		judgeNames(query, NAMES) ??
		judgeActivity(query) ??
		judgeAgent(query, seat) ??
		judgeRegistration(query, seat);
	if (wrong) return { ok: false, refusal: wrong };
	const { registration, attemptId } = seat.session;
	const of = { registration, activity: query.get('activityId') ?? '' };
	return documentResource(
		{
			idName: 'stateId',
			// cmi5 spec 10, contextTemplate.
			readOnly: [LAUNCH_DATA],
			needsMatch: false,
			find: (id) => findState(host.db, { ...of, id }),
			list: () => listStates(host.db, of),
			put: (id, one) => putState(host.db, { ...of, id }, { ...one, attemptId }),
			remove: (id) => deleteState(host.db, { ...of, id }),
		},
		asked,
		host.now(),
	);
};
