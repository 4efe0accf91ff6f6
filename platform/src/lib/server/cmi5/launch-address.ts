import type { Actor } from './ids.ts';

/** What a launch adds to the query of an AU (cmi5 spec 8.1). */
export type LaunchQuery = {
	readonly endpoint: string;
	readonly fetch: string;
	readonly actor: Actor;
	readonly registration: string;
	readonly activityId: string;
};

/** Where the requests of xAPI go. */
export const endpointOf = (origin: string): string => `${origin}/lrs/`;

/** Where an AU fetches its token, once. */
export const fetchAddress = (origin: string, key: string): string =>
	`${origin}/cmi5/fetch?key=${key}`;

/** The path that an AU leads to when it has ended. */
export const RETURN = '/stage/return';

/** The same with the attempt that comes after it. */
export const returnAddress = (origin: string, attemptId: number): string =>
	`${origin}${RETURN}?attempt=${attemptId}`;

/**
 * The address that an AU is opened at: its own query is kept, the launch's comes after it, and a
 * fragment stays last.
 *
 * @param address of the AU, without origin
 */
export const launchAddress = (address: string, query: LaunchQuery): string => {
	const [whole = '', ...hash] = address.split('#');
	const pairs = Object.entries({ ...query, actor: JSON.stringify(query.actor) }).map(
		// Not as a form would: a space as `+` is not undone by everyone who reads a query.
		([name, value]) => `${name}=${encodeURIComponent(value)}`,
	);
	const glue = whole.includes('?') ? (/[?&]$/.test(whole) ? '' : '&') : '?';
	return [whole + glue + pairs.join('&'), ...hash].join('#');
};
