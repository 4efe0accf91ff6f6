import { granted } from '../../refusal.ts';
import type { Judged } from '../../refusal.ts';

/** A request that has passed the gate. */
export type Asked = {
	readonly method: string;
	readonly query: URLSearchParams;
	readonly headers: Headers;
	readonly body: Uint8Array;
};

/** What the LRS answers to a request that it grants. */
export type Reply = {
	readonly status: 200 | 204;
	readonly body?: Uint8Array | string;
	/** Media type of the body. */
	readonly type?: string;
	readonly etag?: string;
	/** ISO 8601. */
	readonly updatedAt?: string;
};

export type Answer = Judged<Reply>;

/** What went well and has nothing to tell. */
export const done: Answer = granted({ status: 204 });

export const answerJson = (value: unknown): Answer =>
	granted({ status: 200, body: JSON.stringify(value), type: 'application/json' });
