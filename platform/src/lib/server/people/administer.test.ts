import { expect, test } from 'vitest';
import { openBench } from '../../../testing/host.ts';
import {
	firstAdminOf,
	makePerson,
	makeTeams,
	noted,
	personWith,
	teamsOf,
} from '../../../testing/people.ts';
import { enter } from '../sign-in/enter.ts';
import { listLinks } from '../sign-in/links.ts';
import { closeLinks, makeLinks } from '../sign-in/personal-links.ts';
import { whoIs } from '../sign-in/sign-ins.ts';
import { addByHand, blockByHand, changeByHand } from './administer.ts';
import type { PersonDraft } from './draft.ts';

const CLIENT = '203.0.113.7';

const typed = (draft: Partial<PersonDraft>): PersonDraft => ({
	name: 'Åsa Öberg',
	email: '',
	role: 'employee',
	places: [],
	...draft,
});

test('somebody is added with stray spaces and capitals put right, in the teams that were chosen', async () => {
	await using bench = await openBench();
	const [west = 0, east = 0, north = 0] = await makeTeams(bench, 'Väst', 'Öst', 'Norr');
	const added = await addByHand(bench.host, await firstAdminOf(bench), {
		name: '  Åsa   Öberg\u00ad ',
		email: ' Asa.Oberg@Staden.EXAMPLE ',
		role: 'manager',
		places: [
			{ teamId: west, place: 'leads' },
			{ teamId: east, place: 'member' },
			{ teamId: north, place: 'none' },
		],
	});
	const id = added.ok ? added.value : 0;
	expect(await personWith(bench, id)).toMatchObject({
		name: 'Åsa Öberg',
		email: 'asa.oberg@staden.example',
		role: 'manager',
	});
	expect(await teamsOf(bench, id)).toEqual(['Väst (leads)', 'Öst']);
	expect(await noted(bench)).toEqual([
		`person.added {"person":${id},"role":"manager"}`,
		`team.joined {"person":${id},"team":${west},"place":"leads"}`,
		`team.joined {"person":${id},"team":${east},"place":"member"}`,
	]);
});

test.each([
	['no name', { name: ' \t' }, ['name-missing']],
	['a name that is too long', { name: 'Å'.repeat(101) }, ['name-too-long']],
	['an address without @', { email: 'asa.staden.example' }, ['email-malformed']],
	['an address with spaces', { email: 'asa oberg@staden.example' }, ['email-malformed']],
	['an address without a country', { email: 'asa@staden' }, ['email-malformed']],
	['a role that is none', { role: 'boss' }, ['role-unknown']],
	['an address that another has', { email: 'BO@staden.example' }, ['email-taken']],
	['a team that is gone', { places: [{ teamId: 99, place: 'member' }] }, ['team-gone']],
	['an employee who leads', { places: [{ teamId: 1, place: 'leads' }] }, ['lead-needs-role']],
	[
		'several things at once',
		{ name: '', email: '@', role: '' },
		['name-missing', 'email-malformed', 'role-unknown'],
	],
] as const)('%s: nobody is added, and every problem is named', async (_what, draft, codes) => {
	await using bench = await openBench();
	await makeTeams(bench, 'Väst');
	await makePerson(bench, { name: 'Bo', email: 'bo@staden.example' });
	const added = await addByHand(bench.host, await firstAdminOf(bench), typed(draft));
	expect(added.ok ? [] : added.problems.map(({ code }) => code)).toEqual(codes);
	expect(await noted(bench)).toEqual([]);
});

test('an address as a mail program copies it is taken', async () => {
	await using bench = await openBench();
	const email = 'Åsa Öberg <asa@staden.example>';
	const added = await addByHand(bench.host, await firstAdminOf(bench), typed({ email }));
	expect((await personWith(bench, added.ok ? added.value : 0)).email).toBe('asa@staden.example');
});

test('two who are added with the same address at the same moment: one is refused', async () => {
	await using bench = await openBench();
	const admin = await firstAdminOf(bench);
	const draft = typed({ email: 'asa@staden.example' });
	const both = await Promise.all([1, 2].map(() => addByHand(bench.host, admin, draft)));
	expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
});

test('name, address, role and teams can be changed; what stays the same is not noted', async () => {
	await using bench = await openBench();
	const admin = await firstAdminOf(bench);
	const [west = 0, east = 0] = await makeTeams(bench, 'Väst', 'Öst');
	const { id } = await makePerson(bench, { name: 'Åsa', memberOf: [west] });
	const draft = typed({
		role: 'manager',
		places: [
			{ teamId: west, place: 'none' },
			{ teamId: east, place: 'leads' },
		],
	});
	expect(await changeByHand(bench.host, admin, { id, draft })).toMatchObject({ ok: true });
	expect(await teamsOf(bench, id)).toEqual(['Öst (leads)']);
	const notes = await noted(bench);
	expect(notes.map((one) => one.split(' ')[0])).toEqual([
		'person.changed',
		'team.left',
		'team.joined',
	]);
	await changeByHand(bench.host, admin, { id, draft });
	expect(await noted(bench)).toEqual(notes);
	expect(await changeByHand(bench.host, admin, { id: 999, draft })).toBeUndefined();
});

test('the last administrator keeps the role; of two, one may leave it', async () => {
	await using bench = await openBench();
	const admin = await firstAdminOf(bench);
	const leave = (id: number) =>
		changeByHand(bench.host, admin, { id, draft: typed({ name: 'X', role: 'employee' }) });
	expect(await leave(admin.id)).toEqual({ ok: false, problems: [{ code: 'last-admin' }] });
	const other = await makePerson(bench, { name: 'Eva', role: 'admin' });
	const both = await Promise.all([leave(admin.id), leave(other.id)]);
	expect(both.map((one) => one?.ok).toSorted()).toEqual([false, true]);
});

test('a blocked administrator is none to fall back on', async () => {
	await using bench = await openBench();
	const admin = await firstAdminOf(bench);
	const other = await makePerson(bench, { name: 'Eva', role: 'admin' });
	await blockByHand(bench.host, admin, { id: other.id, isBlocked: true });
	const draft = typed({ role: 'employee' });
	const given = await changeByHand(bench.host, admin, { id: admin.id, draft });
	expect(given).toEqual({ ok: false, problems: [{ code: 'last-admin' }] });
});

const keyOf = (address: string | undefined): string => address?.split('/').at(-1) ?? '';

test('who is blocked is put out everywhere, and comes in again when the block is lifted', async () => {
	await using bench = await openBench();
	const admin = await firstAdminOf(bench);
	const bo = await makePerson(bench, { name: 'Bo' });
	const [link] = await makeLinks(bench.host, admin, { people: [bo], days: 7 });
	const inside = await enter(bench.host, keyOf(link?.address), CLIENT);
	const key = 'key' in inside ? inside.key : '';
	expect(await blockByHand(bench.host, admin, { id: bo.id, isBlocked: true })).toBe(true);
	expect(await whoIs(bench.host, key)).toBeUndefined();
	expect(await enter(bench.host, keyOf(link?.address), CLIENT)).toEqual({ why: 'blocked' });
	expect(await blockByHand(bench.host, admin, { id: bo.id, isBlocked: false })).toBe(true);
	expect(await whoIs(bench.host, key)).toBeUndefined();
	expect(await enter(bench.host, keyOf(link?.address), CLIENT)).toHaveProperty('key');
	expect((await noted(bench)).slice(1)).toEqual([
		`person.blocked {"person":${bo.id}}`,
		`person.unblocked {"person":${bo.id}}`,
	]);
});

test('nobody blocks themselves, and of two administrators who block each other one stays', async () => {
	await using bench = await openBench();
	const admin = await firstAdminOf(bench);
	const other = await makePerson(bench, { name: 'Eva', role: 'admin' });
	expect(await blockByHand(bench.host, admin, { id: admin.id, isBlocked: true })).toBe(false);
	const both = await Promise.all([
		blockByHand(bench.host, admin, { id: other.id, isBlocked: true }),
		blockByHand(bench.host, other, { id: admin.id, isBlocked: true }),
	]);
	expect(both.toSorted()).toEqual([false, true]);
});

test('a personal link is good for as long as was chosen, and closed by hand opens nothing', async () => {
	const clock = { now: new Date('2026-03-01T08:00:00Z') };
	await using bench = await openBench({}, () => clock.now);
	const admin = await firstAdminOf(bench);
	const bo = await makePerson(bench, { name: 'Bo' });
	const make = async () => (await makeLinks(bench.host, admin, { people: [bo], days: 90 }))[0];
	const [one, two] = [await make(), await make()];
	expect(one?.expiresAt).toBe('2026-05-30T08:00:00.000Z');
	const [newest] = await listLinks(bench.host.db, bo.id);
	await closeLinks(bench.host, admin, { personId: bo.id, linkId: newest?.id ?? 0 });
	expect(await enter(bench.host, keyOf(two?.address), CLIENT)).toEqual({ why: 'revoked' });
	expect(await enter(bench.host, keyOf(one?.address), CLIENT)).toHaveProperty('key');
	await closeLinks(bench.host, admin, { personId: bo.id });
	expect(await enter(bench.host, keyOf(one?.address), CLIENT)).toEqual({ why: 'revoked' });
	expect((await noted(bench)).map((note) => note.split(' ')[0])).toEqual([
		...['link.made', 'link.made', 'link.revoked', 'link.revoked'],
	]);
});

test('a link of somebody’s that another may know does not open what they may do later', async () => {
	await using bench = await openBench();
	const admin = await firstAdminOf(bench);
	const bo = await makePerson(bench, { name: 'Bo' });
	const [link] = await makeLinks(bench.host, admin, { people: [bo], days: 7 });
	const change = (role: string) =>
		changeByHand(bench.host, admin, { id: bo.id, draft: typed({ name: 'Bo', role }) });
	await change('manager');
	expect(await enter(bench.host, keyOf(link?.address), CLIENT)).toEqual({ why: 'revoked' });
	const [next] = await makeLinks(bench.host, admin, { people: [bo], days: 7 });
	await change('employee');
	expect(await enter(bench.host, keyOf(next?.address), CLIENT)).toHaveProperty('key');
});
