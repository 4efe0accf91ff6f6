import { json, text, type Answer } from './answer.ts';
import { answerDocument, ownerFaults } from './documents-endpoint.ts';
import type { DocumentStore } from './document-store.ts';
import type { SentRequest } from './request.ts';
import type { Session } from './session.ts';
import { LAUNCH_DATA } from './words.ts';

/** The State resource: xAPI 1.0.3 Communication 2.3, with cmi5 spec 10. */
export function answerState(request: SentRequest, session: Session, store: DocumentStore): Answer {
	const id = request.url.searchParams.get('stateId');
	const isRead = request.method === 'GET';
	const faults = [
		...ownerFaults(request, session),
		...placeFaults(request, session),
		...(isRead ? [] : writeFaults(id, session)),
	];
	if (faults.length > 0) {
		faults.forEach(session.complaints.add);
		return text(isRead ? 400 : 403, faults.join('; '));
	}
	if (id === null) return json([...store.all.keys()]);
	const { profile } = session.launch;
	const answer = answerDocument(request, session, {
		store,
		id,
		demandsEtags: profile.demandsEtags === true,
		keeps: profile.keepsNothing !== true,
	});
	if (id === LAUNCH_DATA && answer.status === 200) session.launchDataRead = true;
	return answer;
}

function placeFaults({ url }: SentRequest, { launch }: Session): readonly string[] {
	const asked = (name: string) => url.searchParams.get(name);
	return [
		...(asked('activityId') === launch.activityId ? [] : ['a state of another activity']),
		...(asked('registration') === launch.registration
			? []
			: ['a state of no or another registration']),
	];
}

/** cmi5 spec 10: the launch data are the platform’s; and nothing about completion is kept in Browse and Review. */
function writeFaults(id: string | null, session: Session): readonly string[] {
	const { mode } = session.launch;
	return [
		...(id === null ? ['a write of all states at once'] : []),
		...(id === LAUNCH_DATA ? ['a write of the launch data'] : []),
		...(mode === 'normal' ? [] : [`a state is written in ${mode}`]),
		...(session.terminated ? ['a state is written after terminated'] : []),
	];
}
