import { Events, OAuth2Server } from 'oauth2-mock-server';
import type { MutableResponse, MutableToken } from 'oauth2-mock-server';
import { makeOidc } from '../lib/server/sign-in/oidc/issuer.ts';
import type { OidcSettings } from '../lib/server/sign-in/oidc/issuer.ts';

/** An organisation's sign-in, on this machine. */
export type Issuer = {
	readonly settings: OidcSettings;
	/** What the next tokens say, besides what they must; also who they are about (`sub`). */
	readonly say: (claims: Readonly<Record<string, unknown>>) => void;
	/** What is answered where more is asked about somebody. */
	readonly sayWhenAsked: (claims: Readonly<Record<string, unknown>>) => void;
	/** Goes to the issuer as a browser would. Gives the query that it sends the browser back with. */
	readonly visit: (address: string) => Promise<string>;
	readonly stop: () => Promise<void>;
	readonly [Symbol.asyncDispose]: () => Promise<void>;
};

/** Of the account that signs in; tests may name another. */
const ACCOUNT = { sub: 'konto-1' } as const;

const visit = async (address: string): Promise<string> => {
	const response = await fetch(address, { redirect: 'manual' });
	return new URL(response.headers.get('location') ?? 'x:').search;
};

/** Starts an issuer; `await using` stops it again. */
export const startIssuer = async (): Promise<Issuer> => {
	const server = new OAuth2Server();
	await server.issuer.keys.generate('RS256');
	await server.start(0, 'localhost');
	let said: Readonly<Record<string, unknown>> = {};
	let saidWhenAsked: Readonly<Record<string, unknown>> = {};
	server.service.on(Events.BeforeTokenSigning, ({ payload }: MutableToken) => {
		Object.assign(payload, said);
	});
	server.service.on(Events.BeforeUserinfo, (response: MutableResponse) => {
		response.body = { ...ACCOUNT, ...saidWhenAsked };
	});
	const stop = async (): Promise<void> => {
		if (server.listening) await server.stop();
	};
	return {
		settings: {
			issuer: server.issuer.url ?? '',
			clientId: 'platform',
			clientSecret: 'hemligt',
			name: 'Stadens konto',
		},
		say: (claims) => (said = { ...ACCOUNT, ...claims }),
		sayWhenAsked: (claims) => (saidWhenAsked = claims),
		visit,
		stop,
		[Symbol.asyncDispose]: stop,
	};
};

/** The issuer, ready to be asked. */
export const oidcOf = ({ settings }: Issuer) => makeOidc(settings);
