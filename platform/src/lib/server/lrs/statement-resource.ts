import * as v from 'valibot';
import { endSession } from '../attempts/sessions.ts';
import { activityId, authority } from '../cmi5/ids.ts';
import { judge } from '../cmi5/rules/judge.ts';
import type { Accepted } from '../cmi5/rules/judge.ts';
import type { Against } from '../cmi5/rules/session.ts';
import { verbName } from '../cmi5/words.ts';
import type { PlatformHost } from '../host.ts';
import { denied, granted } from '../../refusal.ts';
import type { Judged } from '../../refusal.ts';
import type { Seat } from './gate.ts';
import { judgeNames } from './parameters.ts';
import { answerJson, done } from './reply.ts';
import type { Answer, Asked } from './reply.ts';
import { readStatements } from './statement-query.ts';
import { objectId, parseStatement } from './statement.ts';
import { findStatement, insertStatement, isSame, listDefined } from './statements.ts';
import { json } from './values.ts';

const againstOf = async (
	host: PlatformHost,
	{ session, actor, au, attempt, package: one }: Seat,
): Promise<Against> => ({
	session: session.id,
	isTerminated: session.endedAt !== undefined,
	launchMode: session.launchMode,
	registration: session.registration,
	actor,
	activity: activityId(one.identifier, 'au', au.id),
	publisherId: au.id,
	masteryScore: au.masteryScore,
	earlier: (await listDefined(host.db, attempt.id)).flatMap((each) => {
		const verb = verbName(each.verb);
		return verb ? [{ verb, session: each.session }] : [];
	}),
});

/** What is known once a statement has been accepted, before it is stored. */
const after = (against: Against, { defined }: Accepted): Against =>
	defined === undefined
		? against
		: {
				...against,
				isTerminated: against.isTerminated || defined === 'terminated',
				earlier: [...against.earlier, { verb: defined, session: against.session }],
			};

type Taken = Accepted & { readonly sent: unknown };

/** Judges statements in the order they were sent; one that is stored already is passed over. */
const judgeAll = async (
	host: PlatformHost,
	seat: Seat,
	sent: readonly unknown[],
): Promise<Judged<{ readonly taken: readonly Taken[]; readonly ids: readonly string[] }>> => {
	let against = await againstOf(host, seat);
	const taken: Taken[] = [];
	const ids: string[] = [];
	for (const raw of sent) {
		const parsed = parseStatement(raw);
		if (!parsed.ok) return parsed;
		const { id } = parsed.value;
		const known = await findStatement(host.db, id);
		const isTwice = ids.some((one) => one.toLowerCase() === id.toLowerCase());
		if (isTwice || (known && !isSame(known, raw)))
			return { ok: false, refusal: { code: 'conflict', detail: id } };
		ids.push(id);
		if (known) continue;
		const accepted = judge(parsed.value, against);
		if (!accepted.ok) return accepted;
		taken.push({ ...accepted.value, sent: raw });
		against = after(against, accepted.value);
	}
	return granted({ taken, ids });
};

const store = async (
	host: PlatformHost,
	seat: Seat,
	{ statement, defined, sent }: Taken,
): Promise<void> => {
	const stored = host.now().toISOString();
	await insertStatement(host.db, {
		id: statement.id,
		registration: seat.session.registration,
		attemptId: seat.attempt.id,
		session: seat.session.id,
		sender: 'au',
		isDefined: defined !== undefined,
		verb: statement.verb.id,
		object: objectId(statement) ?? '',
		storedAt: stored,
		sent,
		json: { ...statement, stored, authority, version: statement.version ?? '1.0.0' },
	});
	if (defined === 'terminated') await endSession(host.db, seat.session.id, host.now());
};

const take = async (
	host: PlatformHost,
	seat: Seat,
	sent: readonly unknown[],
): Promise<Judged<readonly string[]>> => {
	const judged = await judgeAll(host, seat, sent);
	if (!judged.ok) return judged;
	for (const one of judged.value.taken) await store(host, seat, one);
	return granted(judged.value.ids);
};

const parsedBody = ({ body }: Asked): unknown => {
	const parsed = v.safeParse(json, new TextDecoder().decode(body));
	return parsed.success ? parsed.output : undefined;
};

const put = async (host: PlatformHost, seat: Seat, asked: Asked): Promise<Answer> => {
	const id = asked.query.get('statementId');
	const wrong = judgeNames(asked.query, ['statementId']);
	if (wrong || id === null) return denied('parameter', wrong?.detail ?? 'statementId');
	const parsed = v.safeParse(v.looseObject({ id: v.optional(v.string(), id) }), parsedBody(asked));
	if (!parsed.success) return denied('not-json');
	if (parsed.output.id.toLowerCase() !== id.toLowerCase()) return denied('id-differs', id);
	const taken = await take(host, seat, [parsed.output]);
	return taken.ok ? done : taken;
};

const post = async (host: PlatformHost, seat: Seat, asked: Asked): Promise<Answer> => {
	const wrong = judgeNames(asked.query, []);
	if (wrong) return { ok: false, refusal: wrong };
	const body = parsedBody(asked);
	if (body === undefined) return denied('not-json');
	const taken = await take(host, seat, Array.isArray(body) ? body : [body]);
	return taken.ok ? answerJson(taken.value) : taken;
};

/**
 * The Statements resource (xAPI 1.0.3 part three, 2.1). All statements of a request are stored, or
 * none of them.
 */
export const statementResource = async (
	host: PlatformHost,
	seat: Seat,
	asked: Asked,
): Promise<Answer> => {
	const type = asked.headers.get('content-type') ?? '';
	if (asked.method === 'GET') return readStatements(host, seat, asked.query);
	if (type.startsWith('multipart/')) return denied('attachments');
	return asked.method === 'PUT' ? put(host, seat, asked) : post(host, seat, asked);
};
