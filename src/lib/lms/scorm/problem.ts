import type { TrackerError, TrackerErrorCode } from '../tracker.ts';
import type { Reply } from './api-call.ts';

export type FailedReply = Exclude<Reply, { readonly type: 'answered' }>;

/** A failed call as a problem. @param code what it is called unless the call threw */
export function problemOf(
	reply: FailedReply,
	code: TrackerErrorCode,
	about: { readonly call: string; readonly element?: string },
): TrackerError {
	return reply.type === 'threw'
		? { ...about, code: 'api-threw', diagnostic: reply.diagnostic }
		: { ...about, code, lmsCode: reply.lmsCode, diagnostic: reply.diagnostic };
}
