const DOCUMENTS = ['GET activities/state', 'GET agents/profile'];

type Called = { readonly method: string; readonly error: number };

/**
 * Whether a logged call went wrong. Reading a value that was never set is no mistake of the course:
 * the standards say "nothing yet" by 403 (SCORM 2004 RTE 3.1.7) and by 404 (xAPI 1.0.3 part three,
 * 2.3).
 */
export const isFailure = (call: Called): boolean => call.error !== 0 && !isUnset(call);

/** Whether a call asked for a value or a document that was never set. */
export const isUnset = ({ method, error }: Called): boolean =>
	(method === 'GetValue' && error === 403) || (DOCUMENTS.includes(method) && error === 404);
