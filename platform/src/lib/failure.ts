/**
 * Whether a logged call went wrong. Reading a value of SCORM 2004 that was never set answers 403, which
 * is the standard's way to say "nothing yet" (SCORM 2004 RTE 3.1.7) and no mistake of the course.
 */
export const isFailure = (call: { readonly method: string; readonly error: number }): boolean =>
	call.error !== 0 && !isUnset(call);

/** Whether a call asked for a value that was never set. */
export const isUnset = ({ method, error }: { readonly method: string; readonly error: number }) =>
	method === 'GetValue' && error === 403;
