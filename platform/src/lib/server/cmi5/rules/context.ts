import type { Refusal } from '../../../refusal.ts';
import { contextIds, objectId } from '../../lrs/statement.ts';
import type { Statement } from '../../lrs/statement.ts';
import { isUtc } from '../../lrs/values.ts';
import { isAgent } from '../ids.ts';
import { extensions, VOIDED } from '../words.ts';
import type { Against } from './session.ts';

/*
 * What every statement of an AU owes, cmi5 defined or only allowed: it says who, in which
 * registration and session, when, and keeps to the context template (cmi5 spec 9.1, 9.2, 9.6, 10).
 */

/** The first thing that the context of a statement lacks, whatever the statement says. */
export const judgeContext = (one: Statement, against: Against): Refusal | undefined => {
	if (one.verb.id === VOIDED) return { code: 'voiding', detail: '' };
	if (!isAgent(one.actor, against.actor)) return { code: 'actor', detail: 'actor.account' };
	if (one.context?.registration?.toLowerCase() !== against.registration)
		return { code: 'registration', detail: 'context.registration' };
	if (one.context.extensions?.[extensions.sessionId] !== against.session)
		return { code: 'session-id', detail: extensions.sessionId };
	if (!contextIds(one, 'grouping').includes(against.publisherId))
		return { code: 'template', detail: 'context.contextActivities.grouping' };
	if (one.timestamp === undefined || !isUtc(one.timestamp))
		return { code: 'timestamp', detail: one.timestamp ?? 'timestamp' };
	return undefined;
};

/** A cmi5 defined statement is about the AU itself (cmi5 spec 9.4). */
export const judgeObject = (one: Statement, against: Against): Refusal | undefined =>
	objectId(one) === against.activity ? undefined : { code: 'object', detail: objectId(one) ?? '' };
