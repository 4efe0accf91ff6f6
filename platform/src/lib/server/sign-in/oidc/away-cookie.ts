import type { Cookies } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Away } from './begin.ts';

type Event = { readonly cookies: Cookies; readonly url: URL };

const away = v.pipe(
	v.string(),
	v.parseJson(),
	v.object({ state: v.string(), nonce: v.string(), verifier: v.string(), to: v.string() }),
);

/** As with the key to the platform: with https no other host can put its own there. */
const nameOf = ({ url }: Event): string => (url.protocol === 'https:' ? '__Host-away' : 'away');

const options = ({ url }: Event) =>
	({
		path: '/',
		httpOnly: true,
		// They come back by a link from another site.
		sameSite: 'lax',
		secure: url.protocol === 'https:',
	}) as const;

/** Who has forgotten their password needs a while. Seconds. */
const LONGEST = 15 * 60;

/** Gives the browser what it is to keep while its owner is away. */
export const keepAway = (event: Event, kept: Away): void =>
	event.cookies.set(nameOf(event), JSON.stringify(kept), { ...options(event), maxAge: LONGEST });

/** Takes back what the browser has kept: it is good for one time. */
export const takeAway = (event: Event): Away | undefined => {
	const text = event.cookies.get(nameOf(event));
	event.cookies.delete(nameOf(event), options(event));
	const parsed = v.safeParse(away, text);
	return parsed.success ? parsed.output : undefined;
};
