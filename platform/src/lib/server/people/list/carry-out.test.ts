import { InsertQueryNode } from 'kysely';
import type { KyselyPlugin } from 'kysely';
import { expect, test } from 'vitest';
import { openBench } from '../../../../testing/host.ts';
import type { Bench } from '../../../../testing/host.ts';
import { listText } from '../../../../testing/people-lists.ts';
import { firstAdminOf, makePerson, makeTeams, noted, teamsOf } from '../../../../testing/people.ts';
import { rowsOf } from '../../../../testing/rows.ts';
import { enter } from '../../sign-in/enter.ts';
import { personByEmail } from '../people.ts';
import type { Person } from '../people.ts';
import { listTeams } from '../teams.ts';
import { carryOut } from './carry-out.ts';
import type { Carried } from './carry-out.ts';
import { findImport, linkImport } from './imports.ts';
import { previewList } from './preview.ts';

type Bringing = { readonly by?: Person; readonly team?: number; readonly leavesOut?: boolean };

const sumOf = async (bench: Bench, text: string, { by, team }: Bringing): Promise<string> => {
	const list = { text, team: team === undefined ? undefined : String(team) };
	const seen = await previewList(bench.host, by ?? (await firstAdminOf(bench)), list);
	return seen?.ok ? seen.value.sum : '';
};

/** Says yes to a list that was seen. */
const sayYes = async (
	bench: Bench,
	text: string,
	bringing: Bringing & { readonly sum?: string } = {},
): Promise<Carried | undefined> => {
	const { by = await firstAdminOf(bench), team, leavesOut = false } = bringing;
	const sum = bringing.sum ?? (await sumOf(bench, text, bringing));
	return carryOut(bench.host, by, {
		text,
		team: team === undefined ? undefined : String(team),
		sum,
		leavesOut,
	});
};

const idOf = (carried: Carried | undefined): number => {
	if (carried?.type !== 'done') throw new Error(JSON.stringify(carried));
	return carried.id;
};

const peopleIn = async (bench: Bench): Promise<number> => (await rowsOf(bench, 'people')).length;

test('everybody on a good list is there afterwards, in their teams, and it is noted who did it', async () => {
	await using bench = await openBench();
	const id = idOf(await sayYes(bench, listText('comma.csv')));
	const asa = await personByEmail(bench.host.db, 'asa.oberg@staden.example');
	expect(asa).toMatchObject({ name: 'Åsa Öberg', role: 'manager' });
	expect(await teamsOf(bench, asa?.id ?? 0)).toEqual(['Hemtjänst väst (leads)']);
	expect((await listTeams(bench.host.db)).map(({ name }) => name)).toEqual([
		'Hemtjänst väst',
		'Natt',
	]);
	const found = await findImport(bench.host.db, await firstAdminOf(bench), id);
	expect(found?.counts).toEqual({ add: 4, change: 0, same: 0, problem: 0, teams: 2 });
	const notes = await noted(bench);
	expect(notes.filter((one) => one.startsWith('person.added'))).toHaveLength(4);
	expect(notes.at(-1)).toMatch(/^people\.imported/);
	expect(notes.join()).not.toMatch(/Öberg|@|Natt/);
});

test('the same list once more changes nothing', async () => {
	await using bench = await openBench();
	await sayYes(bench, listText('comma.csv'));
	const people = await peopleIn(bench);
	const again = await sayYes(bench, listText('semicolon-windows-1252.csv'));
	expect(again).toMatchObject({
		type: 'held',
		preview: { counts: { add: 0, change: 0, same: 4 } },
	});
	expect(await peopleIn(bench)).toBe(people);
});

test('while there is a problem nobody is added, until the rows with problems are left out', async () => {
	await using bench = await openBench();
	const text = listText('bad-rows.csv');
	const people = await peopleIn(bench);
	expect(await sayYes(bench, text)).toMatchObject({ type: 'held' });
	expect(await peopleIn(bench)).toBe(people);
	const id = idOf(await sayYes(bench, text, { leavesOut: true }));
	const found = await findImport(bench.host.db, await firstAdminOf(bench), id);
	expect(found?.people.map(({ name }) => name)).toEqual(['Lo Berg', 'Åsa Öberg']);
	expect(found?.counts).toMatchObject({ add: 2, problem: 7 });
});

test('what was not seen is not done: somebody else has added one of them meanwhile', async () => {
	await using bench = await openBench();
	const text = listText('comma.csv');
	const sum = await sumOf(bench, text, {});
	await makePerson(bench, { name: 'Bo Ek', email: 'bo.ek@staden.example' });
	const people = await peopleIn(bench);
	const carried = await sayYes(bench, text, { sum });
	expect(carried).toMatchObject({ type: 'changed', preview: { counts: { add: 3, change: 1 } } });
	expect(await peopleIn(bench)).toBe(people);
});

test('what was not seen is not done: the list is another', async () => {
	await using bench = await openBench();
	const sum = await sumOf(bench, 'Namn\nLo\n', {});
	expect(await sayYes(bench, 'Namn\nEva\n', { sum })).toMatchObject({ type: 'changed' });
	expect(await sayYes(bench, '', { sum })).toMatchObject({ type: 'unreadable' });
	expect(await peopleIn(bench)).toBe(1);
});

/** A database that takes the people of a list and refuses their places in teams, as a full disk would. */
const refusingPlaces: KyselyPlugin = {
	transformQuery({ node }) {
		const isPlace = JSON.stringify(node).includes('"leads"') && InsertQueryNode.is(node);
		if (isPlace) throw new Error('The disk is full.');
		return node;
	},
	transformResult: async ({ result }) => result,
};

test('all or nothing: when the place of one cannot be stored, nobody of the list is there', async () => {
	await using bench = await openBench();
	const text = listText('comma.csv');
	const sum = await sumOf(bench, text, {});
	const host = { ...bench.host, db: bench.host.db.withPlugin(refusingPlaces) };
	const confirmed = { text, team: undefined, sum, leavesOut: false };
	const work = carryOut(host, await firstAdminOf(bench), confirmed);
	await expect(work).rejects.toThrow('disk');
	expect(await peopleIn(bench)).toBe(1);
	expect([await rowsOf(bench, 'teams'), await rowsOf(bench, 'audit')]).toEqual([[], []]);
});

test('two who say yes to the same list at the same moment do not add anybody twice', async () => {
	await using bench = await openBench();
	const text = listText('comma.csv');
	const sum = await sumOf(bench, text, {});
	const both = await Promise.all([1, 2].map(() => sayYes(bench, text, { sum })));
	expect(both.map((one) => one?.type).toSorted()).toEqual(['changed', 'done']);
	expect(await peopleIn(bench)).toBe(5);
});

test('everybody who is new by a list can be given a link at once; what others did gives none', async () => {
	await using bench = await openBench();
	const admin = await firstAdminOf(bench);
	await makePerson(bench, { name: 'Bo Ek', email: 'bo.ek@staden.example' });
	const id = idOf(await sayYes(bench, listText('comma.csv')));
	const links = await linkImport(bench.host, admin, { id, days: 30 });
	expect(links?.map(({ name }) => name)).toEqual([
		'Jonas Åkerlund',
		'Märta Lindström',
		'Åsa Öberg',
	]);
	const key = links?.[0]?.address.split('/').at(-1) ?? '';
	expect(await enter(bench.host, key, '203.0.113.7')).toHaveProperty('key');
	const other = await makePerson(bench, { name: 'Eva', role: 'admin' });
	expect(await linkImport(bench.host, other, { id, days: 30 })).toBeUndefined();
	expect(await linkImport(bench.host, admin, { id: 999, days: 30 })).toBeUndefined();
});

test('a manager gives links to new employees, but not to who has become more since', async () => {
	await using bench = await openBench();
	const [west = 0] = await makeTeams(bench, 'Väst');
	const by = await makePerson(bench, { name: 'Åsa', role: 'manager', leads: [west] });
	const id = idOf(await sayYes(bench, 'Namn\nLo\nEva\n', { by, team: west }));
	const { db } = bench.host;
	await db.updateTable('people').set({ role: 'manager' }).where('name', '=', 'Eva').execute();
	const links = await linkImport(bench.host, by, { id, days: 7 });
	expect(links?.map(({ name }) => name)).toEqual(['Lo']);
	await db.deleteFrom('memberships').execute();
	expect(await linkImport(bench.host, by, { id, days: 7 })).toEqual([]);
});
