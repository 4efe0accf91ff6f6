import { expect, test } from 'vitest';
import { openBench } from '../../../testing/host.ts';
import { learn } from '../../../testing/learning.ts';
import { rowsOf } from '../../../testing/rows.ts';
import { good2004 } from '../../../testing/zips.ts';
import { sumOf } from '../keys.ts';
import { findPerson, setBlocked } from '../people/people.ts';
import { signIn, signOut } from '../sign-in/sign-ins.ts';
import { createTicket, ticketFor } from './tickets.ts';

const HOUR = 60 * 60 * 1000;

const withTicket = async () => {
	const clock = { now: new Date('2026-03-01T08:00:00Z') };
	const bench = await openBench({}, () => clock.now);
	const { attemptId } = await learn(bench, good2004());
	const person = await findPerson(bench.host.db, 1);
	if (!person) throw new Error('nobody');
	const signInSum = sumOf(await signIn(bench.host, person, undefined));
	const of = { attemptId, signIn: signInSum, mode: 'Normal' } as const;
	const ticket = await createTicket(bench.host, of);
	const wait = (time: number): void => void (clock.now = new Date(clock.now.getTime() + time));
	return { bench, attemptId, ticket, signInSum, wait };
};

test('a ticket opens its own attempt and stands nowhere', async () => {
	const { bench, attemptId, ticket } = await withTicket();
	await using _ = bench;
	expect((await ticketFor(bench.host, ticket))?.attempt.id).toBe(attemptId);
	expect(await ticketFor(bench.host, 'A'.repeat(22))).toBeUndefined();
	expect(JSON.stringify(await rowsOf(bench, 'tickets'))).not.toContain(ticket);
});

test('a ticket ends when its owner signs out, or may not be here any more', async () => {
	const { bench, ticket, signInSum } = await withTicket();
	await using _ = bench;
	await setBlocked(bench.host.db, 1, bench.host.now());
	expect(await ticketFor(bench.host, ticket)).toBeUndefined();
	await setBlocked(bench.host.db, 1, undefined);
	expect(await ticketFor(bench.host, ticket)).toBeDefined();
	await signOut(bench.host.db, signInSum);
	expect(await ticketFor(bench.host, ticket)).toBeUndefined();
});

test('a course may stay open as long as it is used, and a day longer', async () => {
	const { bench, ticket, wait } = await withTicket();
	await using _ = bench;
	for (let time = 0; time < 3; time += 1) {
		wait(20 * HOUR);
		expect(await ticketFor(bench.host, ticket)).toBeDefined();
	}
	wait(25 * HOUR);
	expect(await ticketFor(bench.host, ticket)).toBeUndefined();
});
