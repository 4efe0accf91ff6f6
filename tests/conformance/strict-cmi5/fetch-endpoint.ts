import { json, text, type Answer } from './answer.ts';
import type { SentRequest } from './request.ts';
import type { Session } from './session.ts';

/** The one-time address of the token: cmi5 spec 8.2. */
export function answerFetch(request: SentRequest, session: Session): Answer {
	if (request.method !== 'POST') {
		session.complaints.add(`${request.method} of the fetch URL`);
		return text(405, 'POST only');
	}
	if (session.tokenGiven) {
		session.complaints.add('the fetch URL is asked twice');
		return json({ 'error-code': '1', 'error-text': 'The token has already been returned.' });
	}
	session.tokenGiven = true;
	return json({ 'auth-token': session.launch.token });
}
