import { text, type Answer } from './answer.ts';
import { answerDocument, ownerFaults } from './documents-endpoint.ts';
import type { DocumentStore } from './document-store.ts';
import { at, parseJson } from './json.ts';
import type { SentRequest } from './request.ts';
import type { Session } from './session.ts';
import { PREFERENCES } from './words.ts';

const LANGUAGES = /^[a-z]{2,3}(-[a-z\d]{1,8})*(,[a-z]{2,3}(-[a-z\d]{1,8})*)*$/i;

/** The Agent Profile resource: xAPI 1.0.3 Communication 2.6, with cmi5 spec 11. There a write needs an ETag. */
export function answerPreferences(
	request: SentRequest,
	session: Session,
	store: DocumentStore,
): Answer {
	const id = request.url.searchParams.get('profileId');
	const isRead = request.method === 'GET';
	const faults = [
		...ownerFaults(request, session),
		...(id === PREFERENCES ? [] : [`a profile that cmi5 does not know: ${String(id)}`]),
		...(isRead ? [] : preferenceFaults(request)),
	];
	if (faults.length > 0) {
		faults.forEach(session.complaints.add);
		return text(400, faults.join('; '));
	}
	const keeps = session.launch.profile.keepsNothing !== true;
	return answerDocument(request, session, { store, id: PREFERENCES, demandsEtags: true, keeps });
}

/** cmi5 spec 11.1 and 11.2. */
function preferenceFaults({ method, body }: SentRequest): readonly string[] {
	if (method === 'DELETE') return ['the preferences are the learner’s, not to be removed'];
	const value = parseJson(body)?.value;
	const languages = at(value, 'languagePreference');
	const audio = at(value, 'audioPreference');
	const isLanguage = typeof languages === 'string' && LANGUAGES.test(languages);
	return [
		...(languages === undefined || isLanguage
			? []
			: ['a languagePreference that is no list of tags']),
		...(audio === undefined || audio === 'on' || audio === 'off'
			? []
			: ['an audioPreference beside on and off']),
	];
}
