import type { TrackerError } from '../tracker.ts';
import type { LaunchAddress } from './launch-address.ts';

/** How a request went. `missing`: there is no such document (404). */
export type Reply =
	| { readonly type: 'ok'; readonly body: string }
	| { readonly type: 'missing' }
	| { readonly type: 'failed'; readonly problem: TrackerError; readonly status: number };

/** One request to the platform: what is asked, and what is sent along. */
export interface Ask {
	readonly method: 'GET' | 'PUT' | 'POST';
	/** Below the endpoint, e.g. `activities/state`. */
	readonly resource: string;
	readonly query?: Readonly<Record<string, string>>;
	readonly body?: unknown;
	/** The page goes away: the request outlives it. At most 64 kB are on their way at a time. */
	readonly outlives?: boolean;
}

export type Requester = (ask: Ask) => Promise<Reply>;

/** A platform that has not answered by then is taken for gone, in ms. */
const PATIENCE = 30_000;

/** Requests to the endpoint of a launch. They never reject. Source: xAPI 1.0.3 part 3, cmi5 spec 8.2.3. */
export function createRequester(
	{ endpoint }: LaunchAddress,
	token: string,
	send: typeof fetch,
): Requester {
	return async ({ method, resource, query = {}, body, outlives = false }) => {
		const search = new URLSearchParams(query).toString();
		const address = `${endpoint}${resource}${search && `?${search}`}`;
		const call = `${method} ${resource}`;
		try {
			const answer = await send(address, {
				method,
				headers: {
					Authorization: `Basic ${token}`,
					'X-Experience-API-Version': '1.0.3',
					...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
				},
				...(body === undefined ? {} : { body: JSON.stringify(body) }),
				...(outlives ? { keepalive: true } : { signal: AbortSignal.timeout(PATIENCE) }),
			});
			if (answer.ok) return { type: 'ok', body: await answer.text() };
			if (answer.status === 404) return { type: 'missing' };
			return { type: 'failed', status: answer.status, problem: refusal(call, answer.status) };
		} catch (thrown) {
			return {
				type: 'failed',
				status: 0,
				problem: { code: 'commit-failed', call, diagnostic: String(thrown) },
			};
		}
	};
}

/** What was wrong about the request stays wrong; a lost login, a busy or broken server may pass. */
function refusal(call: string, status: number): TrackerError {
	const stays = status >= 400 && status < 500 && ![401, 403, 408, 429].includes(status);
	return { code: stays ? 'value-refused' : 'commit-failed', call, lmsCode: String(status) };
}

/** What stands in a part of a document; nothing in it when it is no object. */
export function objectOf(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** A JSON object, or nothing. */
export function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value)
			? { ...value }
			: undefined;
	} catch {
		return undefined;
	}
}
