import {
	buildAuthorizationUrl,
	calculatePKCECodeChallenge,
	randomNonce,
	randomPKCECodeVerifier,
	randomState,
} from 'openid-client';
import type { PlatformHost } from '../../host.ts';
import { report } from './issuer.ts';
import type { Oidc } from './issuer.ts';

/** What the browser keeps while its owner is away at the issuer. */
export type Away = {
	readonly state: string;
	readonly nonce: string;
	/** Of PKCE (RFC 7636). */
	readonly verifier: string;
	/** Path of the page that was wanted. */
	readonly to: string;
};

/** Where the issuer sends people back to; it must know this address beforehand. */
export const returnAddress = ({ origins }: Pick<PlatformHost, 'origins'>): string =>
	`${origins.app}/sign-in/oidc/return`;

/**
 * Begins to sign somebody in.
 *
 * @param to path of the page that is wanted
 * @returns where the browser is to go and what it is to keep; nothing when the issuer cannot be reached
 */
export const begin = async (
	host: Pick<PlatformHost, 'origins'>,
	oidc: Oidc,
	to: string,
): Promise<{ readonly address: string; readonly away: Away } | undefined> => {
	const away = {
		state: randomState(),
		nonce: randomNonce(),
		verifier: randomPKCECodeVerifier(),
		to,
	};
	try {
		const address = buildAuthorizationUrl(await oidc.configuration(), {
			redirect_uri: returnAddress(host),
			scope: 'openid email',
			state: away.state,
			nonce: away.nonce,
			code_challenge: await calculatePKCECodeChallenge(away.verifier),
			code_challenge_method: 'S256',
		});
		return { address: address.href, away };
	} catch (error) {
		report(error);
		return undefined;
	}
};
