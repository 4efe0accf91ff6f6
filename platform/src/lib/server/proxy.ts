import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';

/** Where the built app reads how it was asked; whatever a client sends there is overwritten. */
export const PROTOCOL_HEADER = 'x-platform-protocol';
/** Where it reads who asked. */
export const CLIENT_HEADER = 'x-platform-client';

const lastOf = (header: string | readonly string[] | undefined): string | undefined =>
	(typeof header === 'string' ? header : header?.at(-1))?.split(',').at(-1)?.trim();

/**
 * Tells the app by which protocol, and from which address, a request has come.
 *
 * @param isBehindProxy only then `X-Forwarded-Proto` and `X-Forwarded-For` are believed; of the latter
 *   the last entry, which the proxy itself has written
 */
export const tellWhoAsks = (request: IncomingMessage, isBehindProxy: boolean): void => {
	const { headers, socket } = request;
	const forwarded = isBehindProxy ? lastOf(headers['x-forwarded-proto']) : undefined;
	const own = socket instanceof TLSSocket ? 'https' : 'http';
	headers[PROTOCOL_HEADER] = forwarded === 'https' ? 'https' : own;
	const client = isBehindProxy ? lastOf(headers['x-forwarded-for']) : undefined;
	headers[CLIENT_HEADER] = client || socket.remoteAddress || 'unknown';
};
