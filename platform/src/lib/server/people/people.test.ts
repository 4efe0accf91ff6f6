import { expect, test } from 'vitest';
import { openBench } from '../../../testing/host.ts';
import { addPerson, changePerson, findPerson, listPeople, PAGE, personByEmail } from './people.ts';
import {
	addTeam,
	deleteTeam,
	leads,
	listLed,
	listMemberships,
	listTeams,
	putMember,
	removeMember,
	renameTeam,
} from './teams.ts';

const NOW = new Date('2026-03-01T08:00:00Z');
const one = (name: string, email?: string) => ({ name, email, role: 'employee' }) as const;

test('somebody is found by parts of the name or the address, in any case', async () => {
	await using bench = await openBench();
	const { db } = bench.host;
	await addPerson(db, one('Åsa Öberg', 'Asa.Oberg@City.example'), NOW);
	await addPerson(db, one('Bo Ek'), NOW);
	const names = async (search: string) =>
		(await listPeople(db, { search, page: 1 })).people.map(({ name }) => name);
	expect(await names('ÖBE')).toEqual(['Åsa Öberg']);
	expect(await names('OBERG@city')).toEqual(['Åsa Öberg']);
	expect(await names('')).toEqual(['Administratör', 'Bo Ek', 'Åsa Öberg']);
	for (const sign of ['%', '_', String.raw`\ `, "'"]) expect(await names(sign)).toEqual([]);
});

test('many people come in pages, by name', async () => {
	await using bench = await openBench();
	const { db } = bench.host;
	for (let n = 0; n < PAGE + 5; n += 1)
		await addPerson(db, one(`Person ${String(n).padStart(3, '0')}`), NOW);
	const second = await listPeople(db, { search: 'person', page: 2 });
	expect(second.total).toBe(PAGE + 5);
	expect(second.people.map(({ name }) => name)).toEqual(
		['050', '051', '052', '053', '054'].map((n) => `Person ${n}`),
	);
});

test('two people cannot have the same address, however it is written', async () => {
	await using bench = await openBench();
	const { db } = bench.host;
	const id = await addPerson(db, one('Anna', 'anna@city.example'), NOW);
	await expect(addPerson(db, one('Anna 2', 'ANNA@city.example'), NOW)).rejects.toThrow();
	expect((await personByEmail(db, 'Anna@City.Example'))?.id).toBe(id);
	// None is no address: many may have none.
	await addPerson(db, one('Bo'), NOW);
	await addPerson(db, one('Cia'), NOW);
});

test('a course is told a code that says nothing of who it is', async () => {
	await using bench = await openBench();
	const { db } = bench.host;
	const id = await addPerson(db, one('Anna Åberg', 'anna@city.example'), NOW);
	expect((await findPerson(db, id))?.code).toMatch(/^p-[0-9a-f]{16}$/);
	await changePerson(db, id, { name: 'Anna Öst', email: undefined, role: 'manager' });
	expect(await findPerson(db, id)).toMatchObject({ name: 'Anna Öst', email: undefined });
});

test('somebody may be in several teams, and lead one of them', async () => {
	await using bench = await openBench();
	const { db } = bench.host;
	const personId = await addPerson(db, one('Anna'), NOW);
	const [west, east] = [await addTeam(db, 'Väst', NOW), await addTeam(db, 'Öst', NOW)];
	await putMember(db, { teamId: west, personId, leads: true }, NOW);
	await putMember(db, { teamId: east, personId, leads: false }, NOW);
	expect(await listLed(db, personId)).toEqual([{ id: west, name: 'Väst' }]);
	expect([await leads(db, personId, west), await leads(db, personId, east)]).toEqual([true, false]);
	expect((await listMemberships(db, [personId])).map(({ team }) => team)).toEqual(['Väst', 'Öst']);
	await putMember(db, { teamId: west, personId, leads: false }, NOW);
	await removeMember(db, east, personId);
	expect(await listMemberships(db, [personId])).toMatchObject([{ team: 'Väst', leads: false }]);
});

test('a team gets another name, and its people stay when it goes', async () => {
	await using bench = await openBench();
	const { db } = bench.host;
	const personId = await addPerson(db, one('Anna'), NOW);
	const teamId = await addTeam(db, 'Öst', NOW);
	await addTeam(db, 'Nord', NOW);
	await putMember(db, { teamId, personId, leads: false }, NOW);
	await renameTeam(db, teamId, 'Ang');
	expect((await listTeams(db)).map(({ name }) => name)).toEqual(['Ang', 'Nord']);
	await deleteTeam(db, teamId);
	expect(await listMemberships(db, [personId])).toEqual([]);
	expect(await findPerson(db, personId)).toMatchObject({ name: 'Anna' });
});
