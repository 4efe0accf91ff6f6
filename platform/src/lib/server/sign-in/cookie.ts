import type { Cookies } from '@sveltejs/kit';

type Event = { readonly cookies: Cookies; readonly url: URL };

/**
 * With https the name begins so that no other host can put its own there (RFC 6265bis 4.1.3.2), a
 * course on its stage least of all.
 */
const nameOf = ({ url }: Event): string =>
	url.protocol === 'https:' ? '__Host-platform' : 'platform';

const options = ({ url }: Event) =>
	({
		path: '/',
		httpOnly: true,
		// A link in a mail must find one signed in; a form on another site must not.
		sameSite: 'lax',
		secure: url.protocol === 'https:',
	}) as const;

/** Browsers keep it for so long at most; when it opens nothing any more is decided here. Seconds. */
const LONGEST = 400 * 24 * 60 * 60;

/** The key that the browser has shown; nothing without one. */
export const keyIn = (event: Event): string | undefined => event.cookies.get(nameOf(event));

/** Gives the browser its key. */
export const giveKey = (event: Event, key: string): void =>
	event.cookies.set(nameOf(event), key, { ...options(event), maxAge: LONGEST });

/** Takes the key from the browser. */
export const takeKey = (event: Event): void => event.cookies.delete(nameOf(event), options(event));
