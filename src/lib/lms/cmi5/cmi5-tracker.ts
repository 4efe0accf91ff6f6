import { languageTag } from '../language.ts';
import type { TrackerOptions } from '../options.ts';
import { createSessionClock } from '../session-clock.ts';
import type { SaveOutcome, StartOutcome, Tracker, TrackerError } from '../tracker.ts';
import { parseDocument } from './kept-document.ts';
import { createKeptSession, type Cmi5Session } from './kept-session.ts';
import { createLookingSession } from './looking-session.ts';
import { readLaunchAddress, type LaunchAddress } from './launch-address.ts';
import { readLaunchData, type LaunchData } from './launch-data.ts';
import { createRequester, objectIn, type Requester } from './lrs.ts';
import { sessionShelf, type SessionShelf, type Shelved } from './shelf.ts';
import { createStatements, type Statements } from './statements.ts';
import { fetchToken } from './token.ts';

const notKept: SaveOutcome = { result: 'not-kept' };
const missing: TrackerError = { code: 'api-missing', call: 'launch' };

/** The name of the attempt's own State document. */
const stateId = 'attempt';

/**
 * The port over cmi5 (Quartz, 1st edition): an assignable unit that its platform launched with an address.
 *
 * `terminated` is the last word of a session, and a page that is loaded again has to go on with its session. So the
 * session ends when the learner presses Exit, or when the page goes away after the path is done. A page that goes
 * away before that says nothing but what it has to keep: the platform writes `abandoned` at the next launch (9.3.6).
 */
export function createCmi5Tracker(options: TrackerOptions): Tracker {
	const {
		window,
		fetch: send = (input: Parameters<typeof fetch>[0], init?: RequestInit) =>
			window.fetch(input, init),
	} = options;
	const address = readLaunchAddress(window.location.search);
	const shelf = sessionShelf(() => window.sessionStorage, address?.fetch ?? '');
	const now = options.now ?? (() => new Date());
	let open: Opened | undefined;
	let session: Cmi5Session | undefined;
	let started: Promise<StartOutcome> | undefined;
	let ended = false;

	const start = async (): Promise<StartOutcome> => {
		if (!address) return { ok: false, problem: missing };
		const opening = await openSession(address, { shelf, send, now });
		if (!opening.ok) return opening;
		if (ended) return { ok: false, problem: missing };
		const { data, document, language, shelved } = (open = opening);
		const parsed = parseDocument(document);
		const clock = createSessionClock(options.clock, shelved.ms);
		clock.start();
		let noted = shelved;
		const parts = {
			...opening,
			clock,
			now,
			shelve: (changed: Partial<Shelved>) => {
				noted = { ...noted, ...changed, ms: clock.elapsed() };
				shelf.write(noted);
			},
			document: { ...attemptOf(address), stateId },
			stated: parsed?.stated ?? {},
		};
		session = data.mode === 'normal' ? createKeptSession(parts) : createLookingSession(parts);
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
		const returnUrl = open?.data.returnUrl ?? '';
		if (outcome.result !== 'failed' && returnUrl !== '') window.location.assign(returnUrl);
		return outcome;
	};

	return {
		kind: 'cmi5',
		locate: async () => (address ? undefined : missing),
		start: () => (started ??= start()),
		save: async (state) => session?.save(state) ?? notKept,
		pause: async (state) => session?.pause(state) ?? notKept,
		resume: () => session?.resume(),
		finish: async (state, leave) => {
			const last = session;
			ended = true;
			session = undefined;
			if (!last) return notKept;
			return leave === 'closed' ? last.close(state) : goBack(await last.exit(state));
		},
		readBack: async () => session?.readBack() ?? { completed: false, answer: '' },
		doubt: () => session?.doubt(),
	};
}

interface Opened {
	readonly ok: true;
	readonly request: Requester;
	readonly data: LaunchData;
	readonly statements: Statements;
	readonly document: string;
	readonly language: string;
	readonly shelved: Shelved;
}

type Opening = Opened | { readonly ok: false; readonly problem: TrackerError };

interface Means {
	readonly shelf: SessionShelf;
	readonly send: typeof fetch;
	readonly now: () => Date;
}

/** In the order that the standard asks for: token, launch data, preferences, and then the first statement. */
async function openSession(address: LaunchAddress, { shelf, send, now }: Means): Promise<Opening> {
	const got = await sessionOn(shelf, address, { send, now });
	if ('code' in got) return { ok: false, problem: got };
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
	const statements = createStatements(address, data, got.began);
	const shelved = { ...got, initialized: true };
	if (!got.initialized) {
		const first = await patient({
			method: 'POST',
			resource: 'statements',
			body: [statements.initialized(got.began)],
		});
		if (first.type === 'failed') return { ok: false, problem: first.problem };
		shelf.write(shelved);
	}
	return {
		ok: true,
		request,
		data,
		statements,
		document,
		language: languageIn(preferences),
		shelved,
	};
}

/** The session that this page had before it was loaded again, or else a new one. */
async function sessionOn(
	shelf: SessionShelf,
	{ fetch: address }: LaunchAddress,
	{ send, now }: Pick<Means, 'send' | 'now'>,
): Promise<Shelved | TrackerError> {
	const before = shelf.read();
	if (before?.terminated) return { code: 'start-refused', call: 'launch' };
	if (before) return before;
	const got = await fetchToken(address, send);
	if (got.type === 'none') return got.problem;
	const { token } = got;
	const began = now().toISOString();
	const fresh = { token, began, initialized: false, terminated: false, ms: 0 };
	shelf.write(fresh);
	return fresh;
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
