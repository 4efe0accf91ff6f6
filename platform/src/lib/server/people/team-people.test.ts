import { expect, test } from 'vitest';
import { openBench } from '../../../testing/host.ts';
import type { Bench } from '../../../testing/host.ts';
import {
	firstAdminOf,
	makePerson,
	makeTeams,
	noted,
	personWith,
	teamsOf,
} from '../../../testing/people.ts';
import { rowsOf } from '../../../testing/rows.ts';
import { setBlocked } from './people.ts';
import type { Person } from './people.ts';
import { teamsFor } from './may-lead.ts';
import { teamFor } from './team-for.ts';
import { addToTeam, linkTeam, takeOutOfTeam } from './team-people.ts';
import { addTeamByHand, removeTeamByHand, renameTeamByHand } from './team-names.ts';
import { summariseTeams } from './team-view.ts';

/** Two teams, each with a manager and an employee. */
const openTeams = async () => {
	const bench = await openBench();
	const [west = 0, east = 0] = await makeTeams(bench, 'Väst', 'Öst');
	return {
		bench,
		west,
		east,
		admin: await firstAdminOf(bench),
		asa: await makePerson(bench, { name: 'Åsa', role: 'manager', leads: [west] }),
		eva: await makePerson(bench, { name: 'Eva', role: 'manager', leads: [east] }),
		bo: await makePerson(bench, { name: 'Bo', email: 'bo@staden.example', memberOf: [west] }),
		cia: await makePerson(bench, { name: 'Cia', email: 'cia@staden.example', memberOf: [east] }),
	};
};

const link = (bench: Bench, by: Person, team: number, people: readonly Person[]) =>
	linkTeam(bench.host, by, { team: String(team), personIds: people.map(({ id }) => id), days: 7 });

test('a manager has the teams that they lead; an administrator has all; an employee none', async () => {
	const { bench, west, east, admin, asa, bo } = await openTeams();
	await using _ = bench;
	const names = async (by: Person) => (await teamsFor(bench.host, by)).map(({ name }) => name);
	expect([await names(admin), await names(asa), await names(bo)]).toEqual([
		...[['Väst', 'Öst'], ['Väst'], []],
	]);
	for (const [by, id, may] of [
		[asa, String(west), true],
		[asa, String(east), false],
		[bo, String(west), false],
		[admin, String(east), true],
		[admin, '999', false],
		[admin, `${west} OR 1=1`, false],
	] as const)
		expect((await teamFor(bench.host, by, id)) !== undefined, `${by.name} ${id}`).toBe(may);
});

test('who led a team and is an employee now has no team', async () => {
	const { bench, west } = await openTeams();
	await using _ = bench;
	const lo = await makePerson(bench, { name: 'Lo', leads: [west] });
	expect(await teamFor(bench.host, lo, String(west))).toBeUndefined();
});

test('the list of teams tells how many are in each, and who leads it', async () => {
	const { bench, west, admin, asa } = await openTeams();
	await using _ = bench;
	await makePerson(bench, { name: 'Lo', memberOf: [west] });
	expect(await summariseTeams(bench.host.db, admin)).toMatchObject([
		{ name: 'Väst', members: 2, leads: ['Åsa'] },
		{ name: 'Öst', members: 1, leads: ['Eva'] },
	]);
	expect(await summariseTeams(bench.host.db, asa)).toHaveLength(1);
});

test('a manager adds somebody new to their team, as an employee', async () => {
	const { bench, west, asa } = await openTeams();
	await using _ = bench;
	const given = { team: String(west), name: 'Ny Person', email: 'ny@staden.example' };
	const added = await addToTeam(bench.host, asa, given);
	const id = added?.ok ? added.value : 0;
	expect(await personWith(bench, id)).toMatchObject({ name: 'Ny Person', role: 'employee' });
	expect(await teamsOf(bench, id)).toEqual(['Väst']);
	expect((await noted(bench)).map((one) => one.split(' ')[0])).toEqual([
		'person.added',
		'team.joined',
	]);
});

test('a manager who adds somebody who is here already is told so, and not who it is', async () => {
	const { bench, west, asa, admin, cia } = await openTeams();
	await using _ = bench;
	const given = { team: String(west), name: 'Cia', email: 'CIA@staden.example' };
	const problem = async (by: Person) => {
		const added = await addToTeam(bench.host, by, given);
		return added?.ok === false ? added.problems : undefined;
	};
	expect(await problem(asa)).toEqual([{ code: 'email-taken', personId: undefined }]);
	expect(await problem(admin)).toEqual([{ code: 'email-taken', personId: cia.id }]);
});

test('in the team of another a manager adds nobody, takes nobody out, and makes no links', async () => {
	const { bench, east, asa, cia } = await openTeams();
	await using _ = bench;
	const team = String(east);
	expect(await addToTeam(bench.host, asa, { team, name: 'X', email: '' })).toBeUndefined();
	expect(await takeOutOfTeam(bench.host, asa, { team, personId: cia.id })).toBeUndefined();
	expect(await link(bench, asa, east, [cia])).toBeUndefined();
	expect([await noted(bench), await rowsOf(bench, 'signInLinks')]).toEqual([[], []]);
	expect(await teamsOf(bench, cia.id)).toEqual(['Öst']);
});

test('by their own team a manager reaches nobody who is not in it', async () => {
	const { bench, west, asa, bo, cia } = await openTeams();
	await using _ = bench;
	const team = String(west);
	expect(await takeOutOfTeam(bench.host, asa, { team, personId: cia.id })).toBeUndefined();
	expect(await takeOutOfTeam(bench.host, asa, { team, personId: undefined })).toBeUndefined();
	// One who is theirs does not bring the other along.
	expect(await link(bench, asa, west, [bo, cia])).toBeUndefined();
	expect(await rowsOf(bench, 'signInLinks')).toEqual([]);
});

test('a manager makes links for employees in their team, never for managers or administrators', async () => {
	const { bench, west, admin, asa, bo } = await openTeams();
	await using _ = bench;
	const mia = await makePerson(bench, { name: 'Mia', role: 'manager', memberOf: [west] });
	const ola = await makePerson(bench, { name: 'Ola', role: 'admin', memberOf: [west] });
	expect((await link(bench, asa, west, [bo]))?.map(({ name }) => name)).toEqual(['Bo']);
	const everybody = { team: String(west), personIds: undefined, days: 7 } as const;
	expect(await linkTeam(bench.host, asa, everybody)).toMatchObject([{ name: 'Bo' }]);
	for (const other of [asa, mia, ola])
		expect(await link(bench, asa, west, [other]), other.name).toBeUndefined();
	await setBlocked(bench.host.db, bo.id, bench.host.now());
	expect(await link(bench, asa, west, [bo])).toBeUndefined();
	expect((await link(bench, admin, west, [mia, asa]))?.map(({ name }) => name)).toEqual([
		'Åsa',
		'Mia',
	]);
});

test('a manager takes members out of their team, but not those who lead it', async () => {
	const { bench, west, admin, asa, bo } = await openTeams();
	await using _ = bench;
	const lo = await makePerson(bench, { name: 'Lo', role: 'manager', leads: [west] });
	const takeOut = (by: Person, one: Person) =>
		takeOutOfTeam(bench.host, by, { team: String(west), personId: one.id });
	expect(await takeOut(asa, bo)).toMatchObject({ name: 'Bo' });
	expect(await teamsOf(bench, bo.id)).toEqual([]);
	expect(await takeOut(asa, lo)).toBeUndefined();
	expect(await takeOut(admin, lo)).toMatchObject({ name: 'Lo' });
});

test('teams get and change their names; no two have the same, however it is written', async () => {
	const { bench, west, admin } = await openTeams();
	await using _ = bench;
	const problem = async (work: ReturnType<typeof renameTeamByHand>) => {
		const given = await work;
		return given.ok ? 'fine' : given.problems.map(({ code }) => code).join();
	};
	const rename = (name: string) => problem(renameTeamByHand(bench.host, admin, { id: west, name }));
	expect((await addTeamByHand(bench.host, admin, ' Norr ')).ok).toBe(true);
	expect(await addTeamByHand(bench.host, admin, 'ÖST')).toMatchObject({ ok: false });
	expect(await rename('norr')).toBe('team-name-taken');
	expect(await rename('VÄST')).toBe('fine');
	expect(await rename('  ')).toBe('team-name-missing');
	expect(await rename('x'.repeat(101))).toBe('team-name-too-long');
});

test('two who add the same team at the same moment: one is refused', async () => {
	const { bench, admin } = await openTeams();
	await using _ = bench;
	const both = await Promise.all([1, 2].map(() => addTeamByHand(bench.host, admin, 'Norr')));
	expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
});

test('when a team is removed its people stay', async () => {
	const { bench, west, admin, bo } = await openTeams();
	await using _ = bench;
	await removeTeamByHand(bench.host, admin, west);
	expect(await teamFor(bench.host, admin, String(west))).toBeUndefined();
	expect(await teamsOf(bench, bo.id)).toEqual([]);
	expect((await noted(bench)).map((one) => one.split(' ')[0])).toEqual([
		...['team.left', 'team.left', 'team.removed'],
	]);
});
