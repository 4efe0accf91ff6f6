import { denied } from '../../refusal.ts';
import type { PlatformHost } from '../host.ts';
import type { Seat } from './gate.ts';
import { judgeAgent, judgeNames } from './parameters.ts';
import { answerJson } from './reply.ts';
import type { Answer } from './reply.ts';
import { findStatement, listStatements } from './statements.ts';
import type { StoredStatement } from './statements.ts';

const SINGLE = ['statementId', 'format', 'attachments'];
const MANY = [
	...['agent', 'verb', 'activity', 'registration', 'since', 'until', 'limit', 'ascending'],
	...['format', 'attachments'],
];

const one = async (host: PlatformHost, seat: Seat, id: string): Promise<Answer> => {
	const found = await findStatement(host.db, id);
	// Of another registration: for this token it does not exist.
	return found?.registration === seat.session.registration
		? answerJson(found.json)
		: denied('nothing-there', id);
};

const time = (query: URLSearchParams, name: string): number | undefined => {
	const given = query.get(name);
	return given === null ? undefined : Date.parse(given);
};

type Test = (one: StoredStatement) => boolean;

const tests = (query: URLSearchParams): readonly Test[] => {
	const [verb, activity] = [query.get('verb'), query.get('activity')];
	const [since, until] = [time(query, 'since'), time(query, 'until')];
	return [
		(each) => verb === null || each.verb === verb,
		(each) => activity === null || each.object === activity,
		(each) => since === undefined || Date.parse(each.storedAt) > since,
		(each) => until === undefined || Date.parse(each.storedAt) <= until,
	];
};

const many = async (host: PlatformHost, seat: Seat, query: URLSearchParams): Promise<Answer> => {
	const registration = query.get('registration')?.toLowerCase() ?? seat.session.registration;
	if (registration !== seat.session.registration)
		return denied('other-registration', 'registration');
	const wrong = query.has('agent') ? judgeAgent(query, seat) : undefined;
	if (wrong) return { ok: false, refusal: wrong };
	for (const name of ['since', 'until'])
		if (Number.isNaN(time(query, name) ?? 0)) return denied('parameter', name);
	const limit = query.get('limit') ?? '0';
	if (!/^\d{1,9}$/.test(limit)) return denied('parameter', 'limit');
	const wanted = tests(query);
	const all = await listStatements(host.db, registration);
	const found = all.filter((each) => wanted.every((test) => test(each)));
	const ordered = query.get('ascending') === 'true' ? found : found.toReversed();
	const cut = Number(limit) === 0 ? ordered : ordered.slice(0, Number(limit));
	// Everything is given at once; `limit` is taken for "no more than these".
	return answerJson({ statements: cut.map(({ json }) => json), more: '' });
};

/**
 * Reads statements back (xAPI 1.0.3 part three, 2.1.3): by id, or those of the session's own
 * registration, newest first. Nothing is ever voided here.
 */
export const readStatements = async (
	host: PlatformHost,
	seat: Seat,
	query: URLSearchParams,
): Promise<Answer> => {
	const id = query.get('statementId');
	if (query.has('voidedStatementId')) return denied('nothing-there', 'voidedStatementId');
	const wrong = judgeNames(query, id === null ? MANY : SINGLE);
	if (wrong) return { ok: false, refusal: wrong };
	return id === null ? many(host, seat, query) : one(host, seat, id);
};
