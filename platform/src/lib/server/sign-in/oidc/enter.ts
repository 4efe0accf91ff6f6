import type { PlatformHost } from '../../host.ts';
import type { Person } from '../../people/people.ts';
import { count, isReached } from '../rate-limit.ts';
import type { Limit } from '../rate-limit.ts';
import { signIn } from '../sign-ins.ts';
import type { Away } from './begin.ts';
import { learnWho } from './claims.ts';
import type { NoClaims } from './claims.ts';
import type { Oidc } from './issuer.ts';
import { match } from './match.ts';
import type { NoMatch } from './match.ts';

/** Why nobody comes in by their organisation. */
export type NoOidc = NoClaims | NoMatch | 'tooMany';

const whys = [
	...(['stale', 'refused', 'unreachable', 'unknown', 'unverified', 'otherAccount'] as const),
	...(['blocked', 'tooMany'] as const),
] as const satisfies readonly NoOidc[];

/** Whether a text, from an address, is one of the reasons. */
export const isNoOidc = (text: string | null): text is NoOidc => whys.some((one) => one === text);

/** Failures from one address. */
const limitFor = (client: string): Limit => ({
	name: `no account ${client}`,
	times: 20,
	seconds: 600,
});

/** Whether somebody has failed so often that neither they nor the issuer are asked any more. */
export const hasFailedTooOften = (host: PlatformHost, client: string): Promise<boolean> =>
	isReached(host, limitFor(client));

/**
 * Lets in who has come back from the issuer.
 *
 * @param returned what they bring with them, and the address that they ask from
 * @returns the key for the cookie, or why there is none
 */
export const enterByOidc = async (
	host: PlatformHost,
	oidc: Oidc,
	returned: { readonly search: string; readonly away: Away | undefined; readonly client: string },
): Promise<{ readonly key: string } | { readonly why: NoOidc }> => {
	if (await hasFailedTooOften(host, returned.client)) return { why: 'tooMany' };
	const claims = await learnWho(host, oidc, returned);
	const found: Person | NoOidc = typeof claims === 'string' ? claims : await match(host, claims);
	if (typeof found !== 'string') return { key: await signIn(host, found, undefined) };
	// That the issuer is away is nobody's fault.
	if (found !== 'unreachable') await count(host, limitFor(returned.client));
	return { why: found };
};
