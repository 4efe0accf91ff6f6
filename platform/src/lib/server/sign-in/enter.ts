import { inTransaction } from '../db/database.ts';
import type { PlatformHost } from '../host.ts';
import { findPerson } from '../people/people.ts';
import type { Person } from '../people/people.ts';
import { claimLink, findLink, stateOfLink } from './links.ts';
import type { LinkState, SignInLink } from './links.ts';
import { count, isReached } from './rate-limit.ts';
import type { Limit } from './rate-limit.ts';
import { signIn } from './sign-ins.ts';

/** Why a link lets nobody in. */
export type NoEntry = Exclude<LinkState, 'good'> | 'unknown' | 'blocked' | 'tooMany';

/** What a link is good for: somebody, or a reason. */
export type Door =
	| { readonly type: 'open'; readonly link: SignInLink; readonly person: Person }
	| { readonly type: 'shut'; readonly why: NoEntry };

const shut = (why: NoEntry): Door => ({ type: 'shut', why });

/** Wrong links from one address. */
const limitFor = (client: string): Limit => ({
	name: `wrong link ${client}`,
	times: 20,
	seconds: 600,
});

const look = async (host: PlatformHost, key: string): Promise<Door> => {
	const link = await findLink(host.db, key);
	if (!link) return shut('unknown');
	const state = stateOfLink(link, host.now());
	if (state !== 'good') return shut(state);
	const person = await findPerson(host.db, link.personId);
	return !person || person.isBlocked ? shut('blocked') : { type: 'open', link, person };
};

/**
 * Who a link lets in, without using it: what a mail program fetches to look at must not spend it.
 *
 * @param client address that is asking; too many wrong links from there, and none is looked at
 */
export const knock = async (host: PlatformHost, key: string, client: string): Promise<Door> => {
	const limit = limitFor(client);
	if (await isReached(host, limit)) return shut('tooMany');
	const door = await look(host, key);
	if (door.type === 'shut' && door.why === 'unknown') await count(host, limit);
	return door;
};

/**
 * Uses a link.
 *
 * @returns the key for the cookie, or why there is none
 */
export const enter = async (
	host: PlatformHost,
	key: string,
	client: string,
): Promise<{ readonly key: string } | { readonly why: NoEntry }> => {
	const door = await knock(host, key, client);
	if (door.type === 'shut') return { why: door.why };
	return inTransaction(host, async (host) => {
		if (!(await claimLink(host.db, door.link, host.now()))) return { why: 'used' };
		return { key: await signIn(host, door.person, door.link.id) };
	});
};
