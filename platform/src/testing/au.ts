import { randomUUID } from 'node:crypto';
import type { AuLaunch, LaunchMode } from '../lib/launch.ts';
import { findAttempt } from '../lib/server/attempts/attempts.ts';
import { fetchToken } from '../lib/server/cmi5/fetch-token.ts';
import type { FetchAnswer } from '../lib/server/cmi5/fetch-token.ts';
import { categories, extensions, verbs } from '../lib/server/cmi5/words.ts';
import { launch } from '../lib/server/launch.ts';
import { respondToXapi } from '../lib/server/lrs/respond.ts';
import { learnerOf } from '../lib/server/people/learner.ts';
import { openPart } from '../lib/server/open-part.ts';
import { partAt, partsOf } from '../lib/server/packages/contents.ts';
import { importZip } from '../lib/server/packages/import.ts';
import type { Package } from '../lib/server/packages/packages.ts';
import type { Bench } from './host.ts';

export const ORIGIN = 'http://127.0.0.1:4173';
const LEARNER = 1;

/** A JSON object whose form nobody has promised. */
export type Loose = Readonly<Record<string, unknown>>;

/** A request as an AU makes it, by default a good one. */
export type Ask = {
	readonly query?: Readonly<Record<string, string>>;
	/** An object or a list is sent as JSON. */
	readonly body?: unknown;
	readonly headers?: Readonly<Record<string, string>>;
	/** `undefined`: without any. */
	readonly token?: string | undefined;
};

/** A launched AU: what stands in its address, and how it talks to the LRS. */
export type Au = {
	readonly launch: AuLaunch;
	/** Of the address that it was opened at. */
	readonly query: URLSearchParams;
	readonly token: string;
	readonly ask: (method: string, resource: string, ask?: Ask) => Promise<Response>;
	/** A good statement of this session; `change` overwrites whole properties. */
	readonly statement: (verb: keyof typeof verbs, change?: Loose) => Loose;
	/** Posts a good statement. */
	readonly say: (verb: keyof typeof verbs, change?: Loose) => Promise<Response>;
	/** The parameters that name the AU's own documents. */
	readonly documents: Readonly<Record<'activityId' | 'agent' | 'registration', string>>;
};

/** A learner of a cmi5 course: opens its AUs (counted from 0) as often as wanted. */
export type Pupil = {
	readonly package: Package;
	readonly open: (which?: number, mode?: LaunchMode) => Promise<Au>;
	/** The same in a new registration. */
	readonly openAnew: (which?: number) => Promise<Au>;
};

const DURATION = { duration: 'PT1M' };

/** What the result of a good statement says (cmi5 spec 9.5). */
const results: Readonly<Record<string, Loose>> = {
	completed: { ...DURATION, completion: true },
	passed: { ...DURATION, success: true },
	failed: { ...DURATION, success: false },
	terminated: DURATION,
};

/** The token in what the fetch address has answered. */
const tokenIn = (given: FetchAnswer): string => {
	if (!('auth-token' in given)) throw new Error(given['error-text']);
	return given['auth-token'];
};

const keyIn = (query: URLSearchParams): string =>
	new URL(query.get('fetch') ?? '').searchParams.get('key') ?? '';

const talk = async (bench: Bench, launched: AuLaunch, publisherId: string): Promise<Au> => {
	const query = new URL(launched.src, ORIGIN).searchParams;
	const token = tokenIn(await fetchToken(bench.host, keyIn(query)));
	const value = (name: string): string => query.get(name) ?? '';

	const ask: Au['ask'] = (method, resource, given = {}) => {
		const isJson = given.body !== undefined && typeof given.body !== 'string';
		const text = isJson ? JSON.stringify(given.body) : given.body;
		const url = new URL(`/lrs/${resource}`, ORIGIN);
		for (const [name, one] of Object.entries(given.query ?? {})) url.searchParams.set(name, one);
		const shown = 'token' in given ? given.token : token;
		const headers = new Headers({
			'x-experience-api-version': '1.0.3',
			...(typeof text === 'string' && {
				'content-type': isJson ? 'application/json' : 'text/plain',
				'content-length': String(new TextEncoder().encode(text).length),
			}),
			...(shown !== undefined && { authorization: `Basic ${shown}` }),
			...given.headers,
		});
		const body = typeof text === 'string' ? { body: text } : {};
		return respondToXapi(bench.host, new Request(url, { method, headers, ...body }), resource);
	};

	const statement: Au['statement'] = (verb, change = {}) => ({
		id: randomUUID(),
		actor: JSON.parse(value('actor')),
		verb: { id: verbs[verb] },
		object: { id: value('activityId') },
		...(verb in results && { result: results[verb] }),
		context: {
			registration: value('registration'),
			contextActivities: {
				grouping: [{ id: publisherId }],
				category: [
					{ id: categories.cmi5 },
					...(['completed', 'passed', 'failed'].includes(verb) ? [{ id: categories.moveOn }] : []),
				],
			},
			extensions: { [extensions.sessionId]: launched.session },
		},
		timestamp: bench.host.now().toISOString(),
		...change,
	});

	return {
		launch: launched,
		query,
		token,
		ask,
		statement,
		say: (verb, change) => ask('POST', 'statements', { body: statement(verb, change) }),
		documents: {
			activityId: value('activityId'),
			agent: value('actor'),
			registration: value('registration'),
		},
	};
};

/** Imports a cmi5 package. */
export const enrol = async (bench: Bench, zip: Uint8Array): Promise<Pupil> => {
	const result = await importZip(bench.host, bench.write('course.zip', zip));
	if (!result.ok) throw new Error(result.problem.code);
	const one = result.value.package;
	const open = async (which: number, launchMode: LaunchMode, anew: boolean): Promise<Au> => {
		const learner = await learnerOf(bench.host.db, LEARNER);
		const position = partsOf(one.contents)[which]?.position ?? -1;
		const id = (await openPart(bench.host, { learner, package: one, position, anew })) ?? -1;
		const attempt = await findAttempt(bench.host.db, LEARNER, id);
		const part = partAt(one.contents, position);
		if (!attempt || !part) throw new Error('No such AU.');
		const asking = { origin: ORIGIN, locale: 'sv', launchMode };
		const launched = await launch(bench.host, { attempt, learner, package: one, part }, asking);
		if (launched.dialect !== 'cmi5') throw new Error('This is no AU.');
		return talk(bench, launched, part.id);
	};
	return {
		package: one,
		open: (which = 0, mode = 'Normal') => open(which, mode, false),
		openAnew: (which = 0) => open(which, 'Normal', true),
	};
};

/** What the LRS has said no to: its code. */
export const codeIn = async (response: Response): Promise<unknown> => {
	const body: unknown = await response.json();
	return typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
};
