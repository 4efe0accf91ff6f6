import { expect, test } from 'vitest';
import { openBench } from '../../../testing/host.ts';
import type { Bench } from '../../../testing/host.ts';
import { rowsOf } from '../../../testing/rows.ts';
import { addPerson, setBlocked } from '../people/people.ts';
import { enter, knock } from './enter.ts';
import { firstLink, makeAdminLink } from './first-link.ts';
import { createLink, listLinks, revokeLinks, stateOfLink } from './links.ts';
import { isReached, sweepLimits } from './rate-limit.ts';
import { signOut, signOutEverywhere, whoIs } from './sign-ins.ts';

const CLIENT = '203.0.113.7';
const DAY = 24 * 60 * 60 * 1000;

const anna = { name: 'Anna Åberg', email: 'Anna@City.example', role: 'employee' } as const;

/** A platform whose clock can be moved, with Anna and her link. */
const withAnna = async (isOnce = false) => {
	const clock = { now: new Date('2026-03-01T08:00:00Z') };
	const bench = await openBench({}, () => clock.now);
	const { db } = bench.host;
	const personId = await addPerson(db, anna, clock.now);
	const expiresAt = new Date(clock.now.getTime() + 30 * DAY);
	const key = await createLink(db, { personId, isOnce, expiresAt }, clock.now);
	const wait = (time: number): void => void (clock.now = new Date(clock.now.getTime() + time));
	return { bench, personId, key, wait };
};

const keyOf = async (bench: Bench, link: string): Promise<string> => {
	const entered = await enter(bench.host, link, CLIENT);
	if (!('key' in entered)) throw new Error(entered.why);
	return entered.key;
};

test('a personal link has 128 bits, lets its owner in as often as they like, and stands nowhere', async () => {
	const { bench, key, personId } = await withAnna();
	await using _ = bench;
	expect(Buffer.from(key, 'base64url')).toHaveLength(16);
	const [phone, desk] = [await keyOf(bench, key), await keyOf(bench, key)];
	expect(phone).not.toBe(desk);
	for (const one of [phone, desk])
		expect((await whoIs(bench.host, one))?.person).toMatchObject({ id: personId, name: anna.name });
	const kept = JSON.stringify([await rowsOf(bench, 'signInLinks'), await rowsOf(bench, 'signIns')]);
	for (const secret of [key, phone, desk]) expect(kept).not.toContain(secret);
});

test('to look at a link does not spend it, to use a once-only link does', async () => {
	const { bench, key } = await withAnna(true);
	await using _ = bench;
	for (const time of [1, 2, 3])
		expect(await knock(bench.host, key, CLIENT), `look ${time}`).toMatchObject({ type: 'open' });
	await keyOf(bench, key);
	expect(await enter(bench.host, key, CLIENT)).toEqual({ why: 'used' });
});

test('of two who use a once-only link at the same moment, one gets in', async () => {
	const { bench, key } = await withAnna(true);
	await using _ = bench;
	const both = await Promise.all([1, 2].map(() => enter(bench.host, key, CLIENT)));
	expect(both.filter((one) => 'key' in one)).toHaveLength(1);
});

test('a link that is too old, revoked, or never was, says so', async () => {
	const { bench, key, personId, wait } = await withAnna();
	await using _ = bench;
	expect(await enter(bench.host, 'A'.repeat(22), CLIENT)).toEqual({ why: 'unknown' });
	wait(31 * DAY);
	expect(await enter(bench.host, key, CLIENT)).toEqual({ why: 'expired' });
	await revokeLinks(bench.host.db, { personId }, bench.host.now());
	expect(await enter(bench.host, key, CLIENT)).toEqual({ why: 'revoked' });
});

test('who came in by a link that is revoked is out', async () => {
	const { bench, key, personId } = await withAnna();
	await using _ = bench;
	const inside = await keyOf(bench, key);
	await revokeLinks(bench.host.db, { personId }, bench.host.now());
	expect(await whoIs(bench.host, inside)).toBeUndefined();
});

test('who is blocked is out, and does not come in', async () => {
	const { bench, key, personId } = await withAnna();
	await using _ = bench;
	const inside = await keyOf(bench, key);
	await setBlocked(bench.host.db, personId, bench.host.now());
	expect(await whoIs(bench.host, inside)).toBeUndefined();
	expect(await enter(bench.host, key, CLIENT)).toEqual({ why: 'blocked' });
});

test('who has not been here for two weeks signs in again; who comes every day stays in', async () => {
	const { bench, key, wait } = await withAnna();
	await using _ = bench;
	const inside = await keyOf(bench, key);
	for (let day = 1; day <= 20; day += 1) {
		wait(DAY);
		expect(await whoIs(bench.host, inside), `day ${day}`).toBeDefined();
	}
	wait(15 * DAY);
	expect(await whoIs(bench.host, inside)).toBeUndefined();
});

test('an administrator is signed out after half a day without use', async () => {
	const { bench, wait } = await withAnna();
	await using _ = bench;
	const inside = await keyOf(bench, (await makeAdminLink(bench.host)).split('/').at(-1) ?? '');
	wait(11 * 60 * 60 * 1000);
	expect(await whoIs(bench.host, inside)).toBeDefined();
	wait(13 * 60 * 60 * 1000);
	expect(await whoIs(bench.host, inside)).toBeUndefined();
});

test('to go out is to go out here; everywhere is everywhere', async () => {
	const { bench, key, personId } = await withAnna();
	await using _ = bench;
	const [phone, desk] = [await keyOf(bench, key), await keyOf(bench, key)];
	const onPhone = await whoIs(bench.host, phone);
	await signOut(bench.host.db, onPhone?.signIn ?? '');
	expect(await whoIs(bench.host, phone)).toBeUndefined();
	expect(await whoIs(bench.host, desk)).toBeDefined();
	await signOutEverywhere(bench.host.db, personId);
	expect(await whoIs(bench.host, desk)).toBeUndefined();
});

test('who guesses links is stopped after twenty, for ten minutes, and nobody else is', async () => {
	const { bench, key, wait } = await withAnna();
	await using _ = bench;
	for (let guess = 0; guess < 20; guess += 1)
		expect(await enter(bench.host, `guess-${guess}`, CLIENT)).toEqual({ why: 'unknown' });
	expect(await enter(bench.host, key, CLIENT)).toEqual({ why: 'tooMany' });
	expect(await enter(bench.host, key, '203.0.113.8')).toHaveProperty('key');
	wait(11 * 60 * 1000);
	expect(await enter(bench.host, key, CLIENT)).toHaveProperty('key');
});

test('the first start gives an administrator’s link, until one has been here', async () => {
	const { bench } = await withAnna();
	await using _ = bench;
	const [older, newer] = [await firstLink(bench.host), await firstLink(bench.host)];
	expect(newer).toMatch(/^http:\/\/localhost:4173\/in\/[\w-]{22}$/);
	const keyIn = (link: string | undefined): string => link?.split('/').at(-1) ?? '';
	expect(await enter(bench.host, keyIn(older), CLIENT)).toEqual({ why: 'revoked' });
	const inside = await keyOf(bench, keyIn(newer));
	expect((await whoIs(bench.host, inside))?.person.role).toBe('admin');
	expect(await firstLink(bench.host)).toBeUndefined();
});

test('somebody’s links are listed, the newest first, each with what it is worth', async () => {
	const { bench, personId, wait } = await withAnna();
	await using _ = bench;
	const { db } = bench.host;
	wait(20 * DAY);
	const expiresAt = new Date(bench.host.now().getTime() + 30 * DAY);
	await createLink(db, { personId, isOnce: true, expiresAt }, bench.host.now());
	wait(15 * DAY);
	const states = (await listLinks(db, personId)).map((one) => stateOfLink(one, bench.host.now()));
	expect(states).toEqual(['good', 'expired']);
});

test('limits that are over are forgotten, others are not', async () => {
	const { bench, wait } = await withAnna();
	await using _ = bench;
	const limit = { name: `wrong link ${CLIENT}`, times: 1, seconds: 600 };
	await enter(bench.host, 'guess', CLIENT);
	await sweepLimits(bench.host);
	expect(await isReached(bench.host, limit)).toBe(true);
	wait(11 * 60 * 1000);
	await sweepLimits(bench.host);
	expect(await rowsOf(bench, 'rateLimits')).toEqual([]);
});
