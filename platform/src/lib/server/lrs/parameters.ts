import * as v from 'valibot';
import type { Refusal } from '../../refusal.ts';
import { isAgent } from '../cmi5/ids.ts';
import type { Seat } from './gate.ts';
import { iri, json } from './values.ts';

const agentSchema = v.pipe(
	json,
	v.looseObject({ account: v.looseObject({ homePage: v.string(), name: v.string() }) }),
);

/** Whether the agent of a request is the learner of the session (xAPI 1.0.3 part three, 2.3, 2.6). */
export const judgeAgent = (query: URLSearchParams, { actor }: Seat): Refusal | undefined => {
	const given = query.get('agent');
	const parsed = v.safeParse(agentSchema, given ?? '');
	if (!parsed.success) return { code: 'parameter', detail: 'agent' };
	return isAgent(parsed.output, actor) ? undefined : { code: 'other-agent', detail: 'agent' };
};

/** Whether a request names the registration of the session, which it must. */
export const judgeRegistration = (
	query: URLSearchParams,
	{ session }: Seat,
): Refusal | undefined => {
	const given = query.get('registration')?.toLowerCase();
	if (given === undefined) return { code: 'parameter', detail: 'registration' };
	return given === session.registration
		? undefined
		: { code: 'other-registration', detail: 'registration' };
};

/** Whether a request names an activity. */
export const judgeActivity = (query: URLSearchParams): Refusal | undefined =>
	v.safeParse(iri, query.get('activityId')).success
		? undefined
		: { code: 'parameter', detail: 'activityId' };

/** The first parameter that this resource does not have; a misspelt one must not go unnoticed. */
export const judgeNames = (
	query: URLSearchParams,
	known: readonly string[],
): Refusal | undefined => {
	const unknown = [...query.keys()].find((name) => !known.includes(name));
	return unknown === undefined ? undefined : { code: 'parameter', detail: unknown };
};
