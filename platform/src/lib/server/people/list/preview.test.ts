import { expect, test } from 'vitest';
import { openBench } from '../../../../testing/host.ts';
import type { Bench } from '../../../../testing/host.ts';
import { listText } from '../../../../testing/people-lists.ts';
import { firstAdminOf, makePerson, makeTeams } from '../../../../testing/people.ts';
import { rowsOf } from '../../../../testing/rows.ts';
import { setBlocked } from '../people.ts';
import type { Person } from '../people.ts';
import type { Fate } from './plan.ts';
import { previewList } from './preview.ts';
import type { Preview } from './preview.ts';

const preview = async (bench: Bench, by: Person, text: string, team?: number): Promise<Preview> => {
	const list = { text, team: team === undefined ? undefined : String(team) };
	const given = await previewList(bench.host, by, list);
	if (!given?.ok) throw new Error(JSON.stringify(given));
	return given.value;
};

const inWords = (fate: Fate): string => {
	switch (fate.type) {
		case 'problem':
			return fate.problems.map(({ code }) => code).join(' ');
		case 'same':
			return ['same', ...fate.kept.map(({ code }) => code)].join(' ');
		default: {
			const joins = fate.joins.map(
				({ team, teamId, leads }) =>
					`${leads ? 'leads' : 'joins'} ${teamId === undefined ? 'new ' : ''}${team}`,
			);
			return [fate.type, fate.role ?? '', ...joins].filter(Boolean).join(', ');
		}
	}
};

/** What would come of each row, by its number. */
const fates = async (bench: Bench, by: Person, text: string, team?: number) =>
	(await preview(bench, by, text, team)).rows.map(({ row, fate }) => [row, inWords(fate)]);

test('for an administrator a list says who is new, comes into a team, gets another role, or stays', async () => {
	await using bench = await openBench();
	const admin = await firstAdminOf(bench);
	const [west = 0] = await makeTeams(bench, 'Hemtjänst väst');
	await makePerson(bench, { name: 'Bo Ek', email: 'bo.ek@staden.example', memberOf: [west] });
	await makePerson(bench, { name: 'Märta Lindström' });
	await makePerson(bench, { name: 'J Åkerlund', email: 'jonas.akerlund@staden.example' });
	const list = `${listText('comma.csv')}Lo Berg,lo@staden.example,,Chef\n`;
	expect(await fates(bench, admin, list)).toEqual([
		[2, 'add, manager, leads Hemtjänst väst'],
		[3, 'same'],
		[4, 'change, joins Hemtjänst väst'],
		[5, 'change, joins new Natt'],
		[6, 'add, manager'],
	]);
	expect((await preview(bench, admin, list)).newTeams).toEqual(['Natt']);
});

test('to look changes nothing', async () => {
	await using bench = await openBench();
	const before = [await rowsOf(bench, 'people'), await rowsOf(bench, 'teams')];
	await preview(bench, await firstAdminOf(bench), listText('comma.csv'));
	expect([await rowsOf(bench, 'people'), await rowsOf(bench, 'teams')]).toEqual(before);
});

test('a list takes nothing away: no team, no role that it does not name, no block, no name', async () => {
	await using bench = await openBench();
	const admin = await firstAdminOf(bench);
	const [west = 0] = await makeTeams(bench, 'Väst');
	const asa = {
		name: 'Åsa Berg',
		email: 'asa@staden.example',
		role: 'manager',
		leads: [west],
	} as const;
	const { id } = await makePerson(bench, asa);
	await setBlocked(bench.host.db, id, bench.host.now());
	const list = 'Namn;E-post;Team\nÅsa Öberg;ASA@staden.example;väst\n';
	expect(await fates(bench, admin, list)).toEqual([[2, 'same name blocked']]);
});

test('who becomes a manager by the list leads the teams on their row', async () => {
	await using bench = await openBench();
	const [west = 0] = await makeTeams(bench, 'Väst');
	await makePerson(bench, { name: 'Åsa', email: 'asa@staden.example', memberOf: [west] });
	const list = 'Namn;E-post;Team;Roll\nÅsa;asa@staden.example;Väst;chef\n';
	expect(await fates(bench, await firstAdminOf(bench), list)).toEqual([
		[2, 'change, manager, leads Väst'],
	]);
});

test('the same address or the same name without one cannot be in a list twice', async () => {
	await using bench = await openBench();
	const said = await fates(bench, await firstAdminOf(bench), listText('bad-rows.csv'));
	expect(said.filter(([row]) => row === 6 || row === 8)).toEqual([
		[6, 'email-twice'],
		[8, 'name-twice'],
	]);
});

test('of several with the same name and no address nobody can be told apart', async () => {
	await using bench = await openBench();
	for (const name of ['Lo Berg', 'Lo Berg']) await makePerson(bench, { name });
	const said = await fates(bench, await firstAdminOf(bench), 'Namn\nLo Berg\n');
	expect(said).toEqual([[2, 'namesakes']]);
});

test('who leads a team cannot become an employee by a list, and the last administrator stays one', async () => {
	await using bench = await openBench();
	const admin = await firstAdminOf(bench);
	const [west = 0] = await makeTeams(bench, 'Väst');
	const lo = { name: 'Lo', email: 'lo@staden.example', role: 'manager', leads: [west] } as const;
	await makePerson(bench, lo);
	await makePerson(bench, { name: 'Eva', email: 'eva@staden.example', role: 'admin' });
	const list =
		'Namn;E-post;Roll\nLo;lo@staden.example;medarbetare\nEva;eva@staden.example;chef\nAdministratör;;chef\n';
	expect(await fates(bench, admin, list)).toEqual([
		[2, 'still-leads'],
		[3, 'change, manager'],
		[4, 'last-admin'],
	]);
});

test('brought to a team, a list puts into it whoever has no other', async () => {
	await using bench = await openBench();
	const [west = 0] = await makeTeams(bench, 'Väst', 'Öst');
	const list = 'Namn;Team\nLo;\nEva;öst\n';
	expect(await fates(bench, await firstAdminOf(bench), list, west)).toEqual([
		[2, 'add, employee, joins Väst'],
		[3, 'add, employee, joins Öst'],
	]);
});

test('a manager may add new employees to the teams that they lead, and nothing more', async () => {
	await using bench = await openBench();
	const [west = 0, east = 0, north = 0] = await makeTeams(bench, 'Väst', 'Öst', 'Norr');
	const by = await makePerson(bench, { name: 'Åsa', role: 'manager', leads: [west, east] });
	await makePerson(bench, { name: 'Bo', email: 'bo@staden.example', memberOf: [west] });
	await makePerson(bench, { name: 'Cia', email: 'cia@staden.example', memberOf: [north] });
	await makePerson(bench, { name: 'Dag', memberOf: [north] });
	const list = [
		'Namn;E-post;Team;Roll',
		'Ny;;;',
		'Ny i öst;;Öst;medarbetare',
		'Bo;bo@staden.example;;',
		'Cia;cia@staden.example;;',
		// Whether somebody with the name is in a team of others is not for a manager to find out.
		'Dag;;;',
		'Ny i norr;;Norr;',
		'Ny i ett nytt;;Syd;',
		'Ny chef;;;chef',
	].join('\n');
	expect(await fates(bench, by, list, west)).toEqual([
		[2, 'add, employee, joins Väst'],
		[3, 'add, employee, joins Öst'],
		[4, 'same'],
		[5, 'not-new'],
		[6, 'add, employee, joins Väst'],
		[7, 'team-not-yours'],
		[8, 'team-not-yours'],
		[9, 'role-not-yours'],
	]);
});

test('nobody brings a list where it is not for them to bring one', async () => {
	await using bench = await openBench();
	const [west = 0, east = 0] = await makeTeams(bench, 'Väst', 'Öst');
	const manager = await makePerson(bench, { name: 'Åsa', role: 'manager', leads: [west] });
	const employee = await makePerson(bench, { name: 'Bo', leads: [west] });
	const text = 'Namn\nLo\n';
	const bring = (by: Person, team: string | undefined) =>
		previewList(bench.host, by, { text, team });
	expect(await bring(manager, String(west))).toBeDefined();
	for (const team of [String(east), '999', 'x', undefined])
		expect(await bring(manager, team), String(team)).toBeUndefined();
	expect(await bring(employee, String(west))).toBeUndefined();
	expect(await bring(await firstAdminOf(bench), '999')).toBeUndefined();
});
