import { AuthorizationResponseError, authorizationCodeGrant, fetchUserInfo } from 'openid-client';
import type { Configuration } from 'openid-client';
import type { PlatformHost } from '../../host.ts';
import { returnAddress } from './begin.ts';
import type { Away } from './begin.ts';
import { isUnreachable, report } from './issuer.ts';
import type { Oidc } from './issuer.ts';

/** Who somebody is, by what their organisation says. */
export type Claims = {
	/** Issuer and subject together: the same for as long as the account is the same. */
	readonly subject: string;
	readonly issuer: string;
	/** Only when the issuer vouches for it. */
	readonly email: string | undefined;
};

/** Why nothing is known of who it is. */
export type NoClaims = 'stale' | 'refused' | 'unreachable';

type Said = Readonly<Record<string, unknown>>;

const emailIn = ({ email, email_verified: isVerified }: Said): string | undefined =>
	typeof email === 'string' && isVerified === true ? email : undefined;

/** Some issuers say little in the token and the rest where they are asked for it. */
const askForEmail = async (
	config: Configuration,
	token: string,
	sub: string,
): Promise<string | undefined> => {
	if (config.serverMetadata().userinfo_endpoint === undefined) return undefined;
	return emailIn(await fetchUserInfo(config, token, sub));
};

const exchange = async (config: Configuration, url: URL, away: Away): Promise<Claims> => {
	const tokens = await authorizationCodeGrant(config, url, {
		expectedState: away.state,
		expectedNonce: away.nonce,
		pkceCodeVerifier: away.verifier,
		idTokenExpected: true,
	});
	const said = tokens.claims();
	if (!said) throw new Error('The issuer has sent no ID token.');
	const email = emailIn(said) ?? (await askForEmail(config, tokens.access_token, said.sub));
	return { subject: `${said.iss} ${said.sub}`, issuer: said.iss, email };
};

/**
 * Learns from the issuer who has come back from it.
 *
 * @param search of the address that the issuer has sent them to
 * @param away what their browser has kept; nothing: it has kept nothing, or has used it already
 */
export const learnWho = async (
	host: Pick<PlatformHost, 'origins'>,
	oidc: Oidc,
	{ search, away }: { readonly search: string; readonly away: Away | undefined },
): Promise<Claims | NoClaims> => {
	const url = new URL(returnAddress(host) + search);
	// Another has begun this, or it is the second time.
	if (!away || url.searchParams.get('state') !== away.state) return 'stale';
	try {
		return await exchange(await oidc.configuration(), url, away);
	} catch (error) {
		// To say no at the issuer is no fault of anything.
		if (!(error instanceof AuthorizationResponseError)) report(error);
		return isUnreachable(error) ? 'unreachable' : 'refused';
	}
};
