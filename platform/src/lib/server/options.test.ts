import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

const PUBLIC = {
	PLATFORM_HOST: '0.0.0.0',
	PLATFORM_ADDRESS: 'https://courses.example',
	PLATFORM_STAGE: 'https://*.stage.example',
	PLATFORM_PROXY: 'trusted',
};

const OIDC = {
	OIDC_ISSUER: 'https://login.city.example',
	OIDC_CLIENT_ID: 'platform',
	OIDC_CLIENT_SECRET: 'hemligt',
};

test('without settings it listens to this machine only', () => {
	expect(readOptions({}, './data')).toEqual({
		port: 4173,
		host: '127.0.0.1',
		dataDir: './data',
		databaseUrl: undefined,
		packagesDir: undefined,
		origins: undefined,
		tls: undefined,
		isBehindProxy: false,
		oidc: undefined,
		mail: undefined,
	});
});

test('a public address is asked for by address, stage and a proxy with https', () => {
	expect(readOptions(PUBLIC, '.')).toMatchObject({
		host: '0.0.0.0',
		origins: { app: 'https://courses.example', stage: 'https://*.stage.example' },
		isBehindProxy: true,
	});
});

test('https may be done here, without a proxy', () => {
	const env = {
		...PUBLIC,
		PLATFORM_PROXY: '',
		PLATFORM_TLS_CERT: 'c.pem',
		PLATFORM_TLS_KEY: 'k.pem',
	};
	expect(readOptions(env, '.')).toMatchObject({ tls: { cert: 'c.pem', key: 'k.pem' } });
});

test.each([
	['a port that is no port', { PLATFORM_PORT: 'many' }, 'PLATFORM_PORT'],
	['an address of a database that is none', { DATABASE_URL: 'mysql://a' }, 'DATABASE_URL'],
	['to be public without an address', { PLATFORM_HOST: '0.0.0.0' }, 'PLATFORM_ADDRESS'],
	['to be public without a proxy', { ...PUBLIC, PLATFORM_PROXY: '' }, 'PLATFORM_PROXY'],
	['to be public without https', { ...PUBLIC, PLATFORM_ADDRESS: 'http://a.example' }, 'https'],
	['an issuer without the rest', { OIDC_ISSUER: 'https://login.city.example' }, 'belong together'],
	['an issuer without https', { ...OIDC, OIDC_ISSUER: 'http://login.city.example' }, 'https'],
	['courses without https', { ...PUBLIC, PLATFORM_STAGE: 'http://*.b.example' }, 'https'],
	['an address without a stage', { PLATFORM_ADDRESS: 'http://localhost:80' }, 'both or neither'],
	['an address with a path', { ...PUBLIC, PLATFORM_ADDRESS: 'https://a.example/x' }, 'path'],
	['a stage that is no origin', { ...PUBLIC, PLATFORM_STAGE: 'stage' }, 'PLATFORM_STAGE'],
	[
		'courses where people sign in',
		{ ...PUBLIC, PLATFORM_STAGE: 'https://courses.example' },
		'another host',
	],
])('%s is refused in one sentence', (_what, env, said) => {
	expect(readOptions(env, '.')).toContain(said);
});

test('an address of PostgreSQL is taken', () => {
	expect(readOptions({ DATABASE_URL: 'postgres://a@b/c' }, '.')).toMatchObject({
		databaseUrl: 'postgres://a@b/c',
	});
});

test('the organisation’s own way to sign in is taken, with the name that people have for it', () => {
	const { OIDC_ISSUER: issuer } = OIDC;
	const oidc = { issuer, clientId: 'platform', clientSecret: 'hemligt', name: 'Stadens konto' };
	expect(readOptions({ ...OIDC, OIDC_NAME: 'Stadens konto' }, '.')).toMatchObject({ oidc });
	expect(readOptions(OIDC, '.')).toMatchObject({ oidc: { ...oidc, name: '' } });
});
