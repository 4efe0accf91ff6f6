import { expect, test } from 'vitest';
import { openBench } from '../../../testing/host.ts';
import { firstAdminOf, makePerson, makeTeams } from '../../../testing/people.ts';
import { sumOf } from '../keys.ts';
import { makeLinks } from '../sign-in/personal-links.ts';
import { signIn, whoIs } from '../sign-in/sign-ins.ts';
import { readMe } from './me.ts';

const DAY = 24 * 60 * 60 * 1000;

test('somebody sees their own teams, links and sign-ins, and of nobody else’s', async () => {
	const clock = { now: new Date('2026-03-01T08:00:00Z') };
	await using bench = await openBench({}, () => clock.now);
	const { host } = bench;
	const [west = 0] = await makeTeams(bench, 'Väst');
	const bo = await makePerson(bench, { name: 'Bo', memberOf: [west] });
	const cia = await makePerson(bench, { name: 'Cia' });
	await makeLinks(host, await firstAdminOf(bench), { people: [bo, cia], days: 7 });
	await signIn(host, cia, undefined);
	const older = await signIn(host, bo, undefined);
	clock.now = new Date(clock.now.getTime() + DAY);
	const newer = await signIn(host, bo, undefined);
	expect(await readMe(host, { person: bo, signIn: sumOf(older) })).toMatchObject({
		teams: [{ team: 'Väst', leads: false }],
		links: [{ state: 'good', createdAt: '2026-03-01T08:00:00.000Z' }],
		signIns: [
			{ createdAt: '2026-03-02T08:00:00.000Z', isByLink: false, isThis: false },
			{ createdAt: '2026-03-01T08:00:00.000Z', isByLink: false, isThis: true },
		],
	});
	// What opens nothing any more is not told of.
	clock.now = new Date(clock.now.getTime() + 13.5 * DAY);
	expect((await whoIs(host, newer))?.person.name).toBe('Bo');
	const { links, signIns } = await readMe(host, { person: bo, signIn: sumOf(newer) });
	expect([links[0]?.state, signIns.length]).toEqual(['expired', 1]);
});
