/** Bytes of a request by its `Content-Length`; nothing when it does not say. */
export const lengthOf = (request: Request): number | undefined => {
	const header = request.headers.get('content-length');
	return header !== null && /^\d+$/.test(header) ? Number(header) : undefined;
};

/**
 * Reads a body to its end and forgets it. A browser shows an answer only when it has been able to
 * send everything, so a refusal that should be read has to wait for that.
 */
export const drain = async (request: Request): Promise<void> => {
	const reader = request.body?.getReader();
	while (reader && !(await reader.read()).done);
};

/** Whether a request with JSON comes from a page of this very origin. */
export const isOwnJson = (request: Request, origin: string): boolean =>
	request.headers.get('origin') === origin &&
	(request.headers.get('content-type') ?? '').split(';')[0]?.trim() === 'application/json';
