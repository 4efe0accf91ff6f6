import { languageTag } from '../language.ts';
import type { TrackerOptions } from '../options.ts';
import { createSessionClock } from '../session-clock.ts';
import type { SaveOutcome, StartOutcome, Tracker, TrackerError } from '../tracker.ts';
import { parseDocument } from './kept-document.ts';
import { createKeptSession, type Cmi5Session } from './kept-session.ts';
import { readLaunchAddress, type LaunchAddress } from './launch-address.ts';
import { readLaunchData, type LaunchData } from './launch-data.ts';
import { createRequester, objectIn, type Requester } from './lrs.ts';
import { createStatements, type Statements } from './statements.ts';
import { fetchToken, tokenShelf, type TokenShelf } from './token.ts';

const notKept: SaveOutcome = { result: 'not-kept' };
const missing: TrackerError = { code: 'api-missing', call: 'launch' };

/** The name of the attempt's own State document. */
const stateId = 'attempt';

/** The port over cmi5 (Quartz, 1st edition): an assignable unit that its platform launched with an address. */
export function createCmi5Tracker(options: TrackerOptions): Tracker {
	const {
		window,
		fetch: send = (input: Parameters<typeof fetch>[0], init?: RequestInit) =>
			window.fetch(input, init),
	} = options;
	const address = readLaunchAddress(window.location.search);
	const now = options.now ?? (() => new Date());
	const clock = createSessionClock(options.clock);
	let session: Cmi5Session | undefined;
	/** Only initialized and terminated may be said (Browse, Review). */
	let looking: Looking | undefined;
	let returnUrl = '';
	let started: Promise<StartOutcome> | undefined;
	let ended = false;

	const start = async (): Promise<StartOutcome> => {
		if (!address) return { ok: false, problem: missing };
		const shelf = tokenShelf(() => window.sessionStorage, address.fetch);
		const opened = await open(address, { shelf, send, now });
		if (!opened.ok) return opened;
		if (ended) return { ok: false, problem: missing };
		const { request, data, statements, document, language } = opened;
		const parsed = parseDocument(document);
		returnUrl = data.returnUrl;
		clock.start();
		if (data.mode === 'normal') {
			session = createKeptSession({
				request,
				statements,
				data,
				document: { ...attemptOf(address), stateId },
				clock,
				now,
				stated: parsed?.stated ?? {},
			});
		} else looking = { request, statements };
		return {
			ok: true,
			problems: [],
			launch: {
				mode: data.mode,
				record: parsed?.record ?? '',
				location: parsed?.location ?? '',
				completion: parsed?.completion ?? 'unknown',
				language: languageTag(language),
				learner: JSON.stringify(address.actor),
				keeps: data.mode === 'normal',
			},
		};
	};

	/** Whoever pressed Exit is brought back, once the platform knows all (cmi5 spec 10.2.5). */
	const goBack = (outcome: SaveOutcome) => {
		if (outcome.result !== 'failed' && returnUrl !== '') window.location.assign(returnUrl);
		return outcome;
	};

	return {
		kind: 'cmi5',
		locate: async () => (address ? undefined : missing),
		start: () => (started ??= start()),
		save: async (state) => session?.save(state, false) ?? notKept,
		pause: async (state) => {
			clock.pause();
			return session?.save(state, true) ?? notKept;
		},
		resume: clock.start,
		finish: async (state, leave) => {
			const [last, look] = [session, looking];
			ended = true;
			session = undefined;
			looking = undefined;
			const leaving = leave === 'closed';
			const outcome = last
				? await last.finish(state, leaving)
				: await lookAway(look, clock.elapsed());
			return leaving ? outcome : goBack(outcome);
		},
		readBack: async () => session?.readBack() ?? { completed: false, answer: '' },
		doubt: () => session?.doubt(),
	};
}

interface Looking {
	readonly request: Requester;
	readonly statements: Statements;
}

async function lookAway(look: Looking | undefined, ms: number): Promise<SaveOutcome> {
	await look?.request({
		method: 'POST',
		resource: 'statements',
		body: [look.statements.terminated(new Date().toISOString(), ms)],
		outlives: true,
	});
	return notKept;
}

type Opened =
	| {
			readonly ok: true;
			readonly request: Requester;
			readonly data: LaunchData;
			readonly statements: Statements;
			readonly document: string;
			readonly language: string;
	  }
	| { readonly ok: false; readonly problem: TrackerError };

interface Means {
	readonly shelf: TokenShelf;
	readonly send: typeof fetch;
	readonly now: () => Date;
}

/** In the order that the standard asks for: token, launch data, preferences, and then the first statement. */
async function open(address: LaunchAddress, { shelf, send, now }: Means): Promise<Opened> {
	const got = await fetchToken(address.fetch, shelf, send);
	if (got.type === 'none') return { ok: false, problem: got.problem };
	const request = createRequester(address, got.token, send);
	const patient = insistent(request);
	const data = await launchDataOf(patient, address);
	if ('code' in data) return { ok: false, problem: data };
	const preferences = await request({
		method: 'GET',
		resource: 'agents/profile',
		query: { agent: JSON.stringify(address.actor), profileId: 'cmi5LearnerPreferences' },
	});
	const document = await documentOf(patient, address);
	if (typeof document !== 'string') return { ok: false, problem: document };
	const at = now().toISOString();
	const statements = createStatements(address, data, at);
	const first = await patient({
		method: 'POST',
		resource: 'statements',
		body: [statements.initialized(at)],
	});
	// A page that was loaded again has said it before: the platform then refuses it, or takes it for the same.
	if (first.type === 'failed' && !got.again) return { ok: false, problem: first.problem };
	return { ok: true, request, data, statements, document, language: languageIn(preferences) };
}

/** Enough for a server that stumbles now and then. */
const TRIES = 3;

/** Asks again when a request failed for a reason that may pass: without an answer the session cannot begin. */
function insistent(request: Requester): Requester {
	return async (ask) => {
		let reply = await request(ask);
		for (let tries = 1; tries < TRIES && isPassing(reply); tries += 1) reply = await request(ask);
		return reply;
	};
}

function isPassing(reply: Awaited<ReturnType<Requester>>): boolean {
	return reply.type === 'failed' && (reply.status === 0 || reply.status >= 500);
}

function attemptOf({ activityId, actor, registration }: LaunchAddress) {
	return { activityId, agent: JSON.stringify(actor), registration };
}

async function launchDataOf(
	request: Requester,
	address: LaunchAddress,
): Promise<LaunchData | TrackerError> {
	const reply = await request({
		method: 'GET',
		resource: 'activities/state',
		query: { ...attemptOf(address), stateId: 'LMS.LaunchData' },
	});
	const refused: TrackerError = { code: 'start-refused', call: 'GET LMS.LaunchData' };
	if (reply.type === 'failed') return { ...reply.problem, code: 'start-refused' };
	return (reply.type === 'ok' ? readLaunchData(reply.body) : undefined) ?? refused;
}

/** A document that cannot be read is no empty one: what is there must not be overwritten. */
async function documentOf(
	request: Requester,
	address: LaunchAddress,
): Promise<string | TrackerError> {
	const reply = await request({
		method: 'GET',
		resource: 'activities/state',
		query: { ...attemptOf(address), stateId },
	});
	if (reply.type === 'failed') return { ...reply.problem, code: 'start-refused' };
	return reply.type === 'ok' ? reply.body : '';
}

/** The first language of a list such as `sv-SE,en` (cmi5 spec 11.1). */
function languageIn(reply: Awaited<ReturnType<Requester>>): string {
	const said = reply.type === 'ok' ? objectIn(reply.body)?.['languagePreference'] : undefined;
	return typeof said === 'string' ? (said.split(',')[0] ?? '') : '';
}
