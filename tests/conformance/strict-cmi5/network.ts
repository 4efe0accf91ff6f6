import { responseOf, text, type Answer } from './answer.ts';
import type { Cmi5Profile } from './profile.ts';
import { networkError, readRequest, type Fetch, type SentRequest } from './request.ts';

/** How the server is doing, for a test to change as it goes. */
export interface Server {
	/** Each request is answered with 500. */
	failsRequests: boolean;
	/** There is no network. */
	offline: boolean;
}

export interface NetworkOptions {
	readonly profile: Cmi5Profile;
	readonly server: Server;
	/** Lets time pass; a slow platform waits before each answer. */
	readonly wait: (ms: number) => Promise<void>;
	readonly work: (request: SentRequest) => Answer;
	readonly onRequest: (request: SentRequest) => void;
	readonly complain: (complaint: string) => void;
}

/** What all requests with keepalive may carry together (Fetch 2.2.5, measured in Chromium 156). */
const KEEPALIVE_BYTES = 65_536;

/** A `fetch` over a network that is slow, breaks or goes away, as the profile has it. */
export function createNetwork(options: NetworkOptions): Fetch {
	const { profile, server, complain } = options;
	let count = 0;
	let inFlight = 0;
	const isFrom = (first: number | undefined, number: number) =>
		first !== undefined && number >= first;

	const travel = async (request: SentRequest, number: number): Promise<Answer> => {
		if (server.offline || isFrom(profile.diesAtRequest, number)) throw networkError();
		if (isFrom(profile.hangsAtRequest, number)) return new Promise(() => {});
		if (profile.requestMs) await options.wait(profile.requestMs);
		const fails = profile.failsEvery !== undefined && number % profile.failsEvery === 0;
		if (fails || server.failsRequests) return text(500, '<h1>Internal Server Error</h1>');
		return options.work(request);
	};

	const send = async (request: SentRequest): Promise<Answer> => {
		const bytes = request.keepalive ? new TextEncoder().encode(request.body).length : 0;
		if (bytes > KEEPALIVE_BYTES) complain(`a request with keepalive of ${bytes} bytes`);
		if (inFlight + bytes > KEEPALIVE_BYTES) throw networkError();
		inFlight += bytes;
		count += 1;
		try {
			return await travel(request, count);
		} finally {
			inFlight -= bytes;
		}
	};

	return async (input, init) => {
		const request = await readRequest(input, init);
		options.onRequest(request);
		request.signal.throwIfAborted();
		const answer = await Promise.race([send(request), abortion(request.signal)]);
		return responseOf(answer, request.url.href);
	};
}

async function abortion(signal: AbortSignal): Promise<never> {
	return new Promise((_, reject) => {
		const abort = () => reject(new DOMException('The request was aborted.', 'AbortError'));
		signal.addEventListener('abort', abort);
	});
}
