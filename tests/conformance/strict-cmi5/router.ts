import { text, type Answer } from './answer.ts';
import { answerFetch } from './fetch-endpoint.ts';
import type { DocumentStore } from './document-store.ts';
import { answerPreferences } from './preferences-endpoint.ts';
import type { Place } from './profile.ts';
import type { SentRequest } from './request.ts';
import type { Session } from './session.ts';
import { answerState } from './state-endpoint.ts';
import { answerStatements } from './statements-endpoint.ts';
import type { StatementStore } from './statement-store.ts';
import { LAUNCH_DATA } from './words.ts';

/** What a platform keeps of a learner over all launches. */
export interface Kept {
	readonly statements: StatementStore;
	/** The State documents, by `stateId`. */
	readonly states: DocumentStore;
	/** The Agent Profile documents, by `profileId`. */
	readonly profiles: DocumentStore;
}

/** Which request this is; nothing when it goes to no address of the platform. */
export function placeOf({ url, method }: SentRequest, { launch }: Session): Place | undefined {
	if (url.href === new URL(launch.fetchUrl).href) return 'fetch';
	const base = launch.endpoint.replace(/\/$/, '');
	const address = `${url.origin}${url.pathname}`;
	if (address === `${base}/statements`) return 'statements';
	if (address === `${base}/agents/profile`) return 'preferences';
	if (address !== `${base}/activities/state`) return undefined;
	if (method !== 'GET') return 'state.write';
	return url.searchParams.get('stateId') === LAUNCH_DATA ? 'launchData' : 'state.read';
}

/** Does what a request asks for. */
export function answerRequest(
	request: SentRequest,
	place: Place,
	session: Session,
	kept: Kept,
): Answer {
	if (place === 'fetch') return answerFetch(request, session);
	const refusal = doorFaults(request, session);
	if (refusal) return refusal;
	if (place === 'statements') return answerStatements(request, session, kept.statements);
	if (place === 'preferences') return answerPreferences(request, session, kept.profiles);
	return answerState(request, session, kept.states);
}

/** What every request to the endpoint must carry: cmi5 spec 8.2.2, xAPI 1.0.3 Communication 3.3. */
function doorFaults({ headers }: SentRequest, session: Session): Answer | undefined {
	const { complaints, launch } = session;
	const version = headers.get('X-Experience-API-Version');
	const authorization = headers.get('Authorization');
	if (version !== '1.0.3') {
		complaints.add(`a request with X-Experience-API-Version ${String(version)}`);
		return text(400, 'X-Experience-API-Version has to be 1.0.3');
	}
	if (!session.tokenGiven || authorization !== `Basic ${launch.token}`) {
		complaints.add('a request without the token of the launch');
		return text(401, 'who are you?');
	}
	return session.abandoned ? text(401, 'the learner was launched again') : undefined;
}
