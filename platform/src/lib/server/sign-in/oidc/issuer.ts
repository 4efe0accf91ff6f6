import {
	allowInsecureRequests,
	ClientError,
	discovery,
	enableNonRepudiationChecks,
} from 'openid-client';
import type { Configuration } from 'openid-client';

/** An organisation's own way to sign in (OpenID Connect), as the settings name it. */
export type OidcSettings = {
	/** Address of the issuer; `/.well-known/openid-configuration` is found below it. */
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
	/** What people call it; empty where the settings do not say. */
	readonly name: string;
};

/** The same, ready to be asked. */
export type Oidc = {
	readonly name: string;
	/** What the issuer says of itself. Asked for when it is first needed; fails when it cannot be reached. */
	readonly configuration: () => Promise<Configuration>;
};

/** Somebody is waiting in front of a page that does not come. Seconds. */
const PATIENCE = 8;

const discover = ({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> => {
	const address = new URL(issuer);
	// The settings let this be for an issuer on the same machine alone.
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- it is marked so only to be noticed
	const plain = address.protocol === 'http:' ? [allowInsecureRequests] : [];
	return discovery(address, clientId, clientSecret, undefined, {
		timeout: PATIENCE,
		execute: [enableNonRepudiationChecks, ...plain],
	});
};

/** Makes an issuer ready to be asked, without asking it anything yet: it may be down while this starts. */
export const makeOidc = (settings: OidcSettings): Oidc => {
	let found: Promise<Configuration> | undefined;
	return {
		name: settings.name,
		configuration: () => {
			found ??= discover(settings).catch((error: unknown) => {
				found = undefined;
				throw error;
			});
			return found;
		},
	};
};

const silent: readonly unknown[] = [
	...(['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_HTTP_REQUEST_FORBIDDEN'] as const),
	...(['OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON'] as const),
];

/** An issuer that finds fault with what it was sent is there. */
const isAnswer = ({ cause }: Error): boolean => cause instanceof Response && cause.status < 500;

/** Whether it is the issuer that does not answer, or not as an issuer does. */
export const isUnreachable = (error: unknown): boolean =>
	// What `fetch` throws when there is no connection.
	(error instanceof TypeError && error.message === 'fetch failed') ||
	(error instanceof ClientError && silent.includes(error.code) && !isAnswer(error));

/** Tells whoever runs the platform what is wrong; those who want to sign in get a sentence. */
export const report = (error: unknown): void => {
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
	process.stderr.write(`OpenID Connect: ${[String(error), cause].filter(Boolean).join(' – ')}\n`);
};
