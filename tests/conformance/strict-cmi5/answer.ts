/** An answer of the platform, before it becomes a `Response`. */
export interface Answer {
	readonly status: number;
	readonly body?: string;
	readonly type?: string;
	readonly headers?: Readonly<Record<string, string>>;
	/** It came by way of another address. */
	readonly redirected?: boolean;
}

const JSON_TYPE = 'application/json; charset=utf-8';

export function json(value: unknown, status = 200): Answer {
	return { status, body: JSON.stringify(value), type: JSON_TYPE };
}

export function text(status: number, body: string): Answer {
	return { status, body, type: 'text/plain' };
}

export const noContent: Answer = { status: 204 };

/** Also makes what a `Response` of its own accord would not be: a 204 with a body, or one that was redirected. */
export function responseOf(answer: Answer, url: string): Response {
	const headers = new Headers({ 'X-Experience-API-Version': '1.0.3', ...answer.headers });
	if (answer.type !== undefined) headers.set('Content-Type', answer.type);
	const hasNone = [204, 205, 304].includes(answer.status) && answer.body !== undefined;
	const response = new Response(answer.body ?? null, {
		status: hasNone ? 200 : answer.status,
		headers,
	});
	Object.defineProperty(response, 'url', { value: url });
	if (hasNone) Object.defineProperty(response, 'status', { value: answer.status });
	if (answer.redirected) Object.defineProperty(response, 'redirected', { value: true });
	return response;
}
