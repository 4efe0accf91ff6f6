/** A request as it left the course. */
export interface SentRequest {
	readonly method: string;
	readonly url: URL;
	readonly headers: Headers;
	readonly body: string;
	readonly keepalive: boolean;
	readonly signal: AbortSignal;
}

/** `fetch` as a course is given it. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Read as a browser would: what is no request at all throws here as well. */
export async function readRequest(
	input: string | URL | Request,
	init?: RequestInit,
): Promise<SentRequest> {
	const request = new Request(input, init);
	return {
		method: request.method,
		url: new URL(request.url),
		headers: request.headers,
		body: await request.text(),
		keepalive: request.keepalive,
		signal: request.signal,
	};
}

/** What a browser says when there is no network, whatever the reason. */
export function networkError(): TypeError {
	return new TypeError('Failed to fetch');
}
