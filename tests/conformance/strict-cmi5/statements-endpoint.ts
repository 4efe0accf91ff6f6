import { json, noContent, text, type Answer } from './answer.ts';
import { parseJson } from './json.ts';
import type { SentRequest } from './request.ts';
import type { Session } from './session.ts';
import { contextFaults } from './statement-context.ts';
import { formFaults } from './statement-form.ts';
import { interactionFaults } from './statement-interaction.ts';
import { factsOf, noteStatement, orderFaults } from './statement-order.ts';
import { resultFaults } from './statement-result.ts';
import { filtered, type StatementStore } from './statement-store.ts';
import { isStatement, verbOf, type Statement } from './statement.ts';

/** The Statement resource: xAPI 1.0.3 Communication 2.1, with the rules of cmi5 spec 6.3, 7.1 and 9. */
export function answerStatements(
	request: SentRequest,
	session: Session,
	store: StatementStore,
): Answer {
	if (request.method === 'GET') return read(request, store);
	if (request.method !== 'PUT' && request.method !== 'POST') {
		return refuse(session, 405, [`${request.method} of statements`]);
	}
	const sent = bodyOf(request);
	if (typeof sent === 'string') return refuse(session, 400, [sent]);
	const isPut = request.method === 'PUT';
	const faults = [
		...sent.flatMap((statement) => formFaults(statement)),
		...(isPut ? putFaults(request, sent) : []),
	];
	if (faults.length > 0 || !sent.every(isStatement)) return refuse(session, 400, faults);
	return take(request, sent, session, store);
}

function bodyOf({ headers, body }: SentRequest): readonly unknown[] | string {
	if (!/^application\/json\b/.test(headers.get('Content-Type') ?? ''))
		return 'statements that are not sent as application/json';
	const parsed = parseJson(body);
	if (!parsed) return 'statements that are no JSON';
	return Array.isArray(parsed.value) ? parsed.value : [parsed.value];
}

function putFaults({ url }: SentRequest, sent: readonly unknown[]): readonly string[] {
	const asked = url.searchParams.get('statementId');
	const isOne = sent.length === 1 && sent.every((one) => isStatement(one) && one.id === asked);
	return isOne ? [] : ['a PUT whose statementId is not that of its one statement'];
}

/** All or none (xAPI 1.0.3 Communication 2.1.2). What is there already is no news, whenever it comes. */
function take(
	request: SentRequest,
	sent: readonly Statement[],
	session: Session,
	store: StatementStore,
): Answer {
	const known = sent.map(store.look);
	if (known.includes('other')) return refuse(session, 409, ['a statement with the id of another']);
	if (new Set(sent.map(({ id }) => id)).size < sent.length)
		return refuse(session, 400, ['two statements of a batch with one id']);
	const fresh = sent.filter((_, place) => known[place] === 'new');
	const faults = faultsOf(fresh, session, store);
	if (fresh.some((statement) => verbOf(statement) === 'terminated') && !request.keepalive)
		session.complaints.add('terminated is sent without keepalive: a page that goes away loses it');
	if (faults.length > 0) return refuse(session, 403, faults);
	if (!session.launch.profile.keepsNothing) fresh.forEach(store.add);
	fresh.forEach((statement) => noteStatement(statement, session));
	return request.method === 'PUT' ? noContent : json(sent.map(({ id }) => id));
}

/** Each is judged as if those before it in the batch had been accepted. */
function faultsOf(
	fresh: readonly Statement[],
	session: Session,
	store: StatementStore,
): readonly string[] {
	const trial = { ...session, verbs: new Set(session.verbs) };
	return fresh.flatMap((statement, place) => {
		const facts = factsOf([...store.all, ...fresh.slice(0, place)]);
		const faults = [
			...contextFaults(statement, session.launch),
			...resultFaults(statement, session.launch),
			...interactionFaults(statement, session.launch),
			...orderFaults(statement, trial, facts),
		];
		noteStatement(statement, trial);
		return faults;
	});
}

function read({ url }: SentRequest, store: StatementStore): Answer {
	const id = url.searchParams.get('statementId');
	if (id === null) return json({ statements: filtered(store.all, url.searchParams), more: '' });
	const found = store.all.find((statement) => statement.id === id);
	return found ? json(found) : text(404, 'no such statement');
}

function refuse(session: Session, status: number, faults: readonly string[]): Answer {
	faults.forEach(session.complaints.add);
	return text(status, faults.join('; '));
}
