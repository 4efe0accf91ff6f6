import type { RefusalCode } from '../../refusal.ts';

/** A request that has passed the gate. */
export type Asked = {
	readonly method: string;
	readonly query: URLSearchParams;
	readonly headers: Headers;
	readonly body: Uint8Array;
};

/** What the LRS answers, or why not. */
export type Reply = {
	readonly status: 200 | 204;
	readonly body?: Uint8Array | string;
	/** Media type of the body. */
	readonly type?: string;
	readonly etag?: string;
	/** ISO 8601. */
	readonly updatedAt?: string;
};

export type Answer =
	| { readonly ok: true; readonly reply: Reply }
	| { readonly ok: false; readonly code: RefusalCode; readonly detail: string };

export const answer = (reply: Reply): Answer => ({ ok: true, reply });

/** What went well and has nothing to tell. */
export const done: Answer = answer({ status: 204 });

export const answerJson = (value: unknown): Answer =>
	answer({ status: 200, body: JSON.stringify(value), type: 'application/json' });

export const refuse = (code: RefusalCode, detail = ''): Answer => ({ ok: false, code, detail });
