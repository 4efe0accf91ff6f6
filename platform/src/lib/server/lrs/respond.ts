import { textsFor } from '../../texts/index.ts';
import { denied, granted, statusOf } from '../../refusal.ts';
import type { Judged } from '../../refusal.ts';
import { lengthOf } from '../body.ts';
import { inTransaction, lock } from '../db/database.ts';
import type { PlatformHost } from '../host.ts';
import type { AuSession } from '../cmi5/au-sessions.ts';
import { agentProfileResource } from './agent-profile-resource.ts';
import { conclude } from './conclude.ts';
import { judgeOrigin, judgeSession, judgeVersion, keepAlive, seatOf, sessionOf } from './gate.ts';
import type { Seat } from './gate.ts';
import { noteRequest } from './log.ts';
import { answerJson } from './reply.ts';
import type { Answer, Asked } from './reply.ts';
import { stateResource } from './state-resource.ts';
import { statementResource } from './statement-resource.ts';

/** Of one request: room for a long list of statements, or a very large bookmark. */
const LIMIT = 1024 * 1024;

type Resource = {
	readonly methods: readonly string[];
	readonly answer: (host: PlatformHost, seat: Seat, asked: Asked) => Promise<Answer>;
};

const resources: Readonly<Record<string, Resource>> = {
	statements: { methods: ['GET', 'POST', 'PUT'], answer: statementResource },
	'activities/state': { methods: ['GET', 'POST', 'PUT', 'DELETE'], answer: stateResource },
	'agents/profile': { methods: ['GET', 'POST', 'PUT', 'DELETE'], answer: agentProfileResource },
};

/** What this LRS speaks (xAPI 1.0.3 part three, 2.8). Anybody may ask. */
const about = { version: ['1.0.3'], extensions: {} };

/** The resource that a request is meant for, if it is made so that it can be answered. */
const resourceFor = (name: string, { method, headers }: Asked): Judged<Resource> => {
	const version = judgeVersion(headers);
	if (version) return denied(version, headers.get('x-experience-api-version') ?? '');
	const resource = Object.hasOwn(resources, name) ? resources[name] : undefined;
	if (!resource) return denied('no-resource');
	return resource.methods.includes(method) ? granted(resource) : denied('method', method);
};

type Given = {
	readonly session: AuSession;
	readonly name: string;
	readonly asked: Asked;
};

/** Judges and answers a request whose session is known, and notes it in the attempt's log. */
const answerKnown = (host: PlatformHost, { session, name, asked }: Given): Promise<Answer> =>
	inTransaction(host, async (host) => {
		await lock(host.db, 'registrations', session.registration);
		const seat = await seatOf(host, session);
		const dead = judgeSession(session, host.now());
		const resource = dead ? denied(dead) : resourceFor(name, asked);
		const answer = resource.ok ? await resource.value.answer(host, seat, asked) : resource;
		if (!dead) await keepAlive(host, session);
		await noteRequest(host, session.id, { name, asked, answer });
		// After the request has been noted: in the log, what was said comes before what it led to.
		if (answer.ok && name === 'statements' && asked.method !== 'GET') await conclude(host, seat);
		return answer;
	});

const headersOf = (host: PlatformHost): Headers =>
	new Headers({
		'x-experience-api-version': '1.0.3',
		// xAPI 1.0.3 part three, 2.1.3: what is stored can be read at once.
		'x-experience-api-consistent-through': host.now().toISOString(),
		'cache-control': 'no-store',
	});

const toResponse = (host: PlatformHost, answer: Answer): Response => {
	const headers = headersOf(host);
	if (!answer.ok) {
		const { code, detail } = answer.refusal;
		// No WWW-Authenticate with a 401: the browser would ask the learner for a password.
		const body = { code, message: textsFor('en').refusal[code], detail };
		return Response.json(body, { status: statusOf(code), headers });
	}
	const reply = answer.value;
	if (reply.type) headers.set('content-type', reply.type);
	if (reply.etag) headers.set('etag', reply.etag);
	if (reply.updatedAt) headers.set('last-modified', new Date(reply.updatedAt).toUTCString());
	const body =
		typeof reply.body === 'string' ? reply.body : reply.body && new Blob([Buffer.from(reply.body)]);
	return new Response(body ?? null, { status: reply.status, headers });
};

/** Nothing when it is too long, or will not say how long it is. */
const bodyOf = async (request: Request): Promise<Uint8Array | undefined> => {
	const hasBody = request.method === 'PUT' || request.method === 'POST';
	const length = lengthOf(request) ?? (hasBody ? Infinity : 0);
	return length > LIMIT ? undefined : new Uint8Array(await request.arrayBuffer());
};

const respond = async (host: PlatformHost, request: Request, name: string): Promise<Answer> => {
	const url = new URL(request.url);
	const foreign = judgeOrigin(request.headers, url.origin);
	if (foreign) return denied(foreign);
	if (name === 'about' && request.method === 'GET') return answerJson(about);
	const session = await sessionOf(host, request.headers);
	if (!session.ok) return session;
	const body = await bodyOf(request);
	if (!body) return denied('too-large', String(LIMIT));
	const { method, headers } = request;
	const asked = { method, query: url.searchParams, headers, body };
	return answerKnown(host, { session: session.value, name, asked });
};

/**
 * Answers a request to the LRS. What it has acknowledged is on disk: the transaction ends before
 * the answer is made.
 *
 * @param path below the endpoint, such as `activities/state`
 */
export const respondToXapi = async (
	host: PlatformHost,
	request: Request,
	path: string,
): Promise<Response> => {
	// Some libraries add a slash of their own between the endpoint and the resource.
	const name = path
		.split('/')
		.filter((part) => part !== '')
		.join('/');
	return toResponse(host, await respond(host, request, name));
};
