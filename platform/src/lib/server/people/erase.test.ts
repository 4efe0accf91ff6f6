import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { firstAdminOf, makePerson, noted } from '../../../testing/people.ts';
import { addSomebody } from '../../../testing/somebody.ts';
import type { Bench } from '../../../testing/host.ts';
import { openTeam } from '../../../testing/team.ts';
import { goodCmi5 } from '../../../testing/zips.ts';
import { listAttempts } from '../attempts/attempts.ts';
import { enter } from '../sign-in/enter.ts';
import { whoIs } from '../sign-in/sign-ins.ts';
import { holderOf } from '../stage/tickets.ts';
import { eraseByHand } from './erase.ts';
import { findPerson } from './people.ts';

/** Tables that hold nothing of anybody; every other one must have had something, and lose it. */
const nobodys = [
	...['packages', 'entries', 'removals', 'courses', 'teams', 'settings'],
	...['assignment_courses', 'assignment_teams'],
	// What they have sent to others stays with those, and the log says what was done.
	...['assignments', 'audit'],
];

const tablesOf = async ({ host }: Bench): Promise<readonly string[]> =>
	(await host.db.introspection.getTables()).map(({ name }) => name).toSorted();

const rowsIn = async ({ host }: Bench, table: string): Promise<readonly unknown[]> =>
	(await sql`SELECT * FROM ${sql.table(table)}`.execute(host.db)).rows;

const countsOf = async (bench: Bench): Promise<Readonly<Record<string, number>>> => {
	const counts: Record<string, number> = {};
	for (const table of await tablesOf(bench)) counts[table] = (await rowsIn(bench, table)).length;
	return counts;
};

/** A row as text: bytes too, for documents are kept as bytes. */
const textOf = (row: unknown): string =>
	JSON.stringify(row, (_, value: unknown) =>
		value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
	);

const openWith = async () => {
	const team = await openTeam(1);
	const au = await team.addCourse(goodCmi5());
	const before = await countsOf(team.bench);
	const somebody = await addSomebody(team, au);
	return { ...team, au, before, somebody, admin: await firstAdminOf(team.bench) };
};

test('who is erased leaves no row and no word in any table', async () => {
	const { bench, before, somebody, admin } = await openWith();
	await using _ = bench;
	const { id } = somebody.person;
	const full = await countsOf(bench);
	for (const table of await tablesOf(bench))
		if (!nobodys.includes(table))
			expect(full[table], `${table} held something of them`).toBeGreaterThan(before[table] ?? 0);

	expect(await eraseByHand(bench.host, admin, { id, typed: ' åsa  SVARTVIK' })).toBe('erased');
	const after = await countsOf(bench);
	for (const table of await tablesOf(bench)) {
		const text = (await rowsIn(bench, table)).map(textOf).join('\n');
		for (const word of somebody.words) expect(text, `${table}: ${word}`).not.toContain(word);
	}
	// What they have given and written to another is the other’s.
	const others: Readonly<Record<string, number>> = { duties: 2, mails: 1 };
	for (const table of await tablesOf(bench))
		if (!nobodys.includes(table))
			expect(after[table], table).toBe((before[table] ?? 0) + (others[table] ?? 0));
});

test('the log keeps numbers that lead to nobody, also when the number is given again', async () => {
	const { bench, somebody, admin } = await openWith();
	await using _ = bench;
	const { id } = somebody.person;
	await eraseByHand(bench.host, admin, { id, typed: somebody.person.name });
	const next = await makePerson(bench, { name: 'Bo' });
	const notes = await noted(bench);
	expect(notes).toContain(`person.erased {"gone":${id}}`);
	expect(notes).toContain(`person.added {"gone":${id},"role":"manager"}`);
	expect(notes.filter((one) => one.startsWith('assignment.sent {"by"'))).toHaveLength(1);
	expect(notes.join()).not.toContain(`"person":${next.id}`);
});

test('who is erased is out everywhere: pages, links, and the course that is open', async () => {
	const { bench, somebody, admin } = await openWith();
	await using _ = bench;
	const { host } = bench;
	const { person, cookieKey, linkKey, ticketKey } = somebody;
	expect(await whoIs(host, cookieKey)).toBeDefined();
	expect(await holderOf(host, ticketKey)).toBeDefined();
	await eraseByHand(host, admin, { id: person.id, typed: person.name });
	expect(await whoIs(host, cookieKey)).toBeUndefined();
	expect(await holderOf(host, ticketKey)).toBeUndefined();
	expect(await enter(host, linkKey, '203.0.113.7')).toEqual({ why: 'unknown' });
});

test('a name that was not typed right, oneself, and the last administrator are not erased', async () => {
	await using bench = (await openTeam(1)).bench;
	const admin = await firstAdminOf(bench);
	const eva = await makePerson(bench, { name: 'Eva Ek', role: 'admin' });
	const erase = (by: typeof admin, id: number, typed: string) =>
		eraseByHand(bench.host, by, { id, typed });
	expect(await erase(admin, eva.id, 'Eva')).toBe('name');
	expect(await erase(admin, admin.id, admin.name)).toBe('self');
	expect(await erase(admin, 999, '')).toBeUndefined();
	const both = await Promise.all([
		erase(admin, eva.id, eva.name),
		erase(eva, admin.id, admin.name),
	]);
	expect(both.filter((one) => one === 'erased')).toHaveLength(1);
});

test('others keep what is theirs: attempts in the same course, and what they were sent', async () => {
	const team = await openWith();
	await using bench = team.bench;
	const { somebody, admin, course, members } = team;
	const [other] = members;
	if (!other) throw new Error('Nobody.');
	await team.take(other, course, 'completed');
	await eraseByHand(bench.host, admin, { id: somebody.person.id, typed: somebody.person.name });
	expect((await listAttempts(bench.host.db, other.id))[0]?.completedAt).toBeDefined();
	expect(await findPerson(bench.host.db, other.id)).toBeDefined();
	const letters = await rowsIn(bench, 'mails');
	expect(letters.map(textOf).join()).toContain('Hälsningar …');
});
