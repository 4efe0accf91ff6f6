import * as v from 'valibot';
import type { RefusalCode } from '../../refusal.ts';
import type { Seat } from './gate.ts';
import { iri, json } from './values.ts';

/** A parameter that is wrong: which, and why. */
export type Wrong = { readonly code: RefusalCode; readonly detail: string };

const agentSchema = v.pipe(
	json,
	v.looseObject({ account: v.looseObject({ homePage: v.string(), name: v.string() }) }),
);

/** Whether the agent of a request is the learner of the session (xAPI 1.0.3 part three, 2.3, 2.6). */
export const judgeAgent = (query: URLSearchParams, { actor }: Seat): Wrong | undefined => {
	const given = query.get('agent');
	const parsed = v.safeParse(agentSchema, given ?? '');
	if (!parsed.success) return { code: 'parameter', detail: 'agent' };
	const { homePage, name } = parsed.output.account;
	const isLearner = homePage === actor.account.homePage && name === actor.account.name;
	return isLearner ? undefined : { code: 'other-agent', detail: 'agent' };
};

/** Whether a request names the registration of the session, which it must. */
export const judgeRegistration = (query: URLSearchParams, { session }: Seat): Wrong | undefined => {
	const given = query.get('registration')?.toLowerCase();
	if (given === undefined) return { code: 'parameter', detail: 'registration' };
	return given === session.registration
		? undefined
		: { code: 'other-registration', detail: 'registration' };
};

/** Whether a request names an activity. */
export const judgeActivity = (query: URLSearchParams): Wrong | undefined =>
	v.safeParse(iri, query.get('activityId')).success
		? undefined
		: { code: 'parameter', detail: 'activityId' };

/** The first parameter that this resource does not have; a misspelt one must not go unnoticed. */
export const judgeNames = (query: URLSearchParams, known: readonly string[]): Wrong | undefined => {
	const unknown = [...query.keys()].find((name) => !known.includes(name));
	return unknown === undefined ? undefined : { code: 'parameter', detail: unknown };
};
