const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether a request is addressed to this platform. Another site may let its own name point at
 * 127.0.0.1 (DNS rebinding), and the browser would then let it read everything here.
 *
 * @param hostname from the address of the request, without port
 * @param extra names that have been allowed on purpose
 */
export const isOwnHost = (hostname: string, extra: readonly string[]): boolean =>
	[...LOOPBACK, ...extra].includes(hostname.toLowerCase());
