import { expect, test, vi } from 'vitest';
import { openBench } from '../../../../testing/host.ts';
import type { Bench } from '../../../../testing/host.ts';
import { oidcOf, startIssuer } from '../../../../testing/issuer.ts';
import type { Issuer } from '../../../../testing/issuer.ts';
import { firstAdminOf, makePerson } from '../../../../testing/people.ts';
import { rowsOf } from '../../../../testing/rows.ts';
import { setBlocked } from '../../people/people.ts';
import { whoIs } from '../sign-ins.ts';
import { begin } from './begin.ts';
import type { Away } from './begin.ts';
import { enterByOidc } from './enter.ts';
import { makeOidc } from './issuer.ts';
import type { Oidc } from './issuer.ts';
import { forgetAccount } from './match.ts';

const CLIENT = '203.0.113.7';
const bo = { name: 'Bo', email: 'bo@staden.example' } as const;
const verified = { email: 'BO@staden.example', email_verified: true } as const;

type Scene = { readonly bench: Bench; readonly issuer: Issuer; readonly oidc: Oidc };

/** A platform with Bo, and an issuer that knows him too. */
const openScene = async () => {
	const [bench, issuer] = [await openBench(), await startIssuer()];
	issuer.say(verified);
	const person = await makePerson(bench, bo);
	return {
		bench,
		issuer,
		oidc: oidcOf(issuer),
		person,
		[Symbol.asyncDispose]: async () => {
			await issuer[Symbol.asyncDispose]();
			await bench[Symbol.asyncDispose]();
		},
	};
};

const leave = async ({ bench, oidc }: Scene) => {
	const begun = await begin(bench.host, oidc, '/me');
	if (!begun) throw new Error('The issuer cannot be reached.');
	return begun;
};

const comeBack = ({ bench, oidc }: Scene, search: string, away: Away | undefined) =>
	enterByOidc(bench.host, oidc, { search, away, client: CLIENT });

/** Signs in from beginning to end. */
const signIn = async (scene: Scene) => {
	const { address, away } = await leave(scene);
	return comeBack(scene, await scene.issuer.visit(address), away);
};

const nameOf = async (scene: Scene, entered: Awaited<ReturnType<typeof signIn>>) =>
	'key' in entered ? (await whoIs(scene.bench.host, entered.key))?.person.name : entered.why;

test('who is sent to the issuer brings along state, nonce and PKCE, and comes back to the page they wanted', async () => {
	await using scene = await openScene();
	const { address, away } = await leave(scene);
	const query = new URL(address).searchParams;
	expect(query.get('redirect_uri')).toBe('http://localhost:4173/sign-in/oidc/return');
	expect(query.get('response_type')).toBe('code');
	expect(query.get('code_challenge_method')).toBe('S256');
	expect([query.get('state'), query.get('nonce')]).toEqual([away.state, away.nonce]);
	expect(address).not.toContain(away.verifier);
	expect(away.to).toBe('/me');
});

test('somebody who is here comes in by the address that the issuer vouches for', async () => {
	await using scene = await openScene();
	expect(await nameOf(scene, await signIn(scene))).toBe('Bo');
});

test('the second time it is the account that counts, whatever has become of the address', async () => {
	await using scene = await openScene();
	await signIn(scene);
	scene.issuer.say({ email: 'nytt.namn@staden.example', email_verified: true });
	expect(await nameOf(scene, await signIn(scene))).toBe('Bo');
	scene.issuer.say({});
	expect(await nameOf(scene, await signIn(scene))).toBe('Bo');
});

test('an issuer may keep the address until it is asked', async () => {
	await using scene = await openScene();
	scene.issuer.say({});
	scene.issuer.sayWhenAsked(verified);
	expect(await nameOf(scene, await signIn(scene))).toBe('Bo');
});

test('nobody is made by signing in', async () => {
	await using scene = await openScene();
	scene.issuer.say({ email: 'ny@staden.example', email_verified: true });
	expect(await signIn(scene)).toEqual({ why: 'unknown' });
	expect(await rowsOf(scene.bench, 'people')).toHaveLength(2);
});

test.each([
	['is not verified', { ...verified, email_verified: false }],
	['is said to be verified in a word', { ...verified, email_verified: 'true' }],
	['is vouched for by nobody', { email: verified.email }],
	['is not there', {}],
])('an address that %s lets nobody in', async (_what, claims) => {
	await using scene = await openScene();
	scene.issuer.say(claims);
	expect(await signIn(scene)).toEqual({ why: 'unverified' });
});

test('another account with the same address is somebody else, until an administrator forgets the first', async () => {
	await using scene = await openScene();
	const { bench, issuer, person } = scene;
	await signIn(scene);
	issuer.say({ ...verified, sub: 'konto-2' });
	expect(await signIn(scene)).toEqual({ why: 'otherAccount' });
	await forgetAccount(bench.host, await firstAdminOf(bench), person.id);
	expect(await nameOf(scene, await signIn(scene))).toBe('Bo');
});

test('who is blocked stays out', async () => {
	await using scene = await openScene();
	await signIn(scene);
	await setBlocked(scene.bench.host.db, scene.person.id, new Date());
	expect(await signIn(scene)).toEqual({ why: 'blocked' });
});

test('a state of somebody else’s, none, or nothing kept by the browser lets nobody in', async () => {
	await using scene = await openScene();
	const { address, away } = await leave(scene);
	const search = await scene.issuer.visit(address);
	expect(await comeBack(scene, search, { ...away, state: 'another' })).toEqual({ why: 'stale' });
	expect(await comeBack(scene, search, undefined)).toEqual({ why: 'stale' });
	expect(await comeBack(scene, search.replace(/state=[^&]*/, ''), away)).toEqual({ why: 'stale' });
	expect(await rowsOf(scene.bench, 'signIns')).toEqual([]);
});

test.each([
	['a nonce that is another', { nonce: 'another' }],
	['a verifier that is another', { verifier: 'v'.repeat(43) }],
])('%s lets nobody in', async (_what, change) => {
	await using scene = await openScene();
	using _silent = quiet();
	const { address, away } = await leave(scene);
	const search = await scene.issuer.visit(address);
	expect(await comeBack(scene, search, { ...away, ...change })).toEqual({ why: 'refused' });
});

test('a code opens once', async () => {
	await using scene = await openScene();
	using _silent = quiet();
	const { address, away } = await leave(scene);
	const search = await scene.issuer.visit(address);
	expect(await comeBack(scene, search, away)).toHaveProperty('key');
	expect(await comeBack(scene, search, away)).toEqual({ why: 'refused' });
});

test.each([
	['meant for another platform', { aud: 'another' }],
	['from another issuer', { iss: 'https://login.other.example' }],
	['too old', { exp: 1 }],
])('a token that is %s lets nobody in', async (_what, claims) => {
	await using scene = await openScene();
	using _silent = quiet();
	scene.issuer.say({ ...verified, ...claims });
	expect(await signIn(scene)).toEqual({ why: 'refused' });
});

test('to say no at the issuer is no fault', async () => {
	await using scene = await openScene();
	const { away } = await leave(scene);
	const search = `?error=access_denied&state=${away.state}`;
	expect(await comeBack(scene, search, away)).toEqual({ why: 'refused' });
});

test('while the issuer is away nobody can begin or come back; when it is there again they can', async () => {
	await using scene = await openScene();
	using said = quiet();
	const { address, away } = await leave(scene);
	const search = await scene.issuer.visit(address);
	await scene.issuer.stop();
	expect(await comeBack(scene, search, away)).toEqual({ why: 'unreachable' });
	expect(await begin(scene.bench.host, makeOidc(scene.issuer.settings), '/')).toBeUndefined();
	expect(said()).not.toContain('hemligt');
});

test('who fails twenty times is stopped for a while, and the issuer is spared', async () => {
	await using scene = await openScene();
	for (let time = 0; time < 20; time += 1) await comeBack(scene, '?state=x', undefined);
	expect(await signIn(scene)).toEqual({ why: 'tooMany' });
});

/** Keeps what is meant for whoever runs the platform from the terminal, and gives it. */
function quiet(): (() => string) & Disposable {
	const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	const said = (): string => write.mock.calls.map(([text]) => String(text)).join('');
	return Object.assign(said, { [Symbol.dispose]: () => write.mockRestore() });
}
