import { noContent, text, type Answer } from './answer.ts';
import type { DocumentStore, StoredDocument } from './document-store.ts';
import { isObject, isSame, parseJson } from './json.ts';
import type { SentRequest } from './request.ts';
import type { Session } from './session.ts';

/** How one resource keeps its documents: State and Agent Profile differ in when an ETag is due. */
export interface DocumentOptions {
	readonly store: DocumentStore;
	readonly id: string;
	/** A write without an ETag is refused when the document is there. */
	readonly demandsEtags: boolean;
	readonly keeps: boolean;
}

/** xAPI 1.0.3 Communication 2.2 and 3.1: read, write, merge and remove one document. */
export function answerDocument(
	request: SentRequest,
	session: Session,
	options: DocumentOptions,
): Answer {
	const { store, id } = options;
	const stored = store.read(id);
	if (request.method === 'GET') return read(stored, session);
	const refusal = preconditionFailure(request, stored, options.demandsEtags);
	if (refusal) return refusal;
	if (request.method === 'DELETE') {
		store.remove(id);
		return noContent;
	}
	const written = request.method === 'POST' ? merged(request, stored) : asSent(request);
	if (typeof written === 'string') {
		session.complaints.add(written);
		return text(400, written);
	}
	if (options.keeps) store.write(id, written.content, written.type);
	return noContent;
}

function read(stored: StoredDocument | undefined, session: Session): Answer {
	if (!stored) return text(404, 'no such document');
	const headers = session.launch.profile.hidesEtags ? {} : { ETag: stored.etag };
	return { status: 200, body: stored.content, type: stored.type, headers };
}

/** xAPI 1.0.3 Communication 3.1: what was read may have changed meanwhile. */
function preconditionFailure(
	{ headers }: SentRequest,
	stored: StoredDocument | undefined,
	isDue: boolean,
): Answer | undefined {
	const match = headers.get('If-Match');
	const noneMatch = headers.get('If-None-Match');
	if (match !== null && match !== '*' && match !== stored?.etag)
		return text(412, 'the document is another by now');
	if (match === '*' && !stored) return text(412, 'there is no document');
	if (noneMatch === '*' && stored) return text(412, 'there is a document');
	const isBlind = match === null && noneMatch === null && stored !== undefined;
	return isDue && isBlind
		? text(409, 'a document is there: read it first, and say which')
		: undefined;
}

type Written = Pick<StoredDocument, 'content' | 'type'>;

function asSent({ headers, body }: SentRequest): Written | string {
	const type = headers.get('Content-Type') ?? '';
	if (type === '') return 'a document without a content type';
	return isJson(type) && !parseJson(body)
		? 'a JSON document that is no JSON'
		: { content: body, type };
}

/** xAPI 1.0.3 Communication 2.2.7: POST merges the top level of two JSON objects. */
function merged(request: SentRequest, stored: StoredDocument | undefined): Written | string {
	const sent = asSent(request);
	if (typeof sent === 'string' || !stored) return sent;
	const before = parseJson(stored.content)?.value;
	const after = parseJson(sent.content)?.value;
	if (!isJson(sent.type) || !isJson(stored.type) || !isObject(before) || !isObject(after))
		return 'a POST onto a document that is no JSON object';
	return { content: JSON.stringify({ ...before, ...after }), type: stored.type };
}

function isJson(type: string): boolean {
	return /^application\/json\b/.test(type);
}

/** What is wrong with the parameters that say whose document it is. */
export function ownerFaults({ url }: SentRequest, session: Session): readonly string[] {
	const { launch } = session;
	const agent = parseJson(url.searchParams.get('agent') ?? '')?.value;
	return isSame(agent, launch.actor) ? [] : ['a document of another agent'];
}
