import { expect, test } from 'vitest';
import { openTeam } from '../../../testing/team.ts';
import type { TeamBench } from '../../../testing/team.ts';
import { good2004 } from '../../../testing/zips.ts';
import { readMine } from '../mine/my-courses.ts';
import { joinTeam, leaveTeam } from '../people/join.ts';
import type { Person } from '../people/people.ts';
import { putMember } from '../people/teams.ts';
import type { Draft } from './assignments.ts';
import { exempt, extendAll, extendOne, withdrawAll, withdrawOne } from './change.ts';
import { plan } from './plan.ts';
import { renew } from './renew.ts';
import { send } from './send.ts';

const draftFor = (team: TeamBench, change: Partial<Draft> = {}): Draft => ({
	courseIds: [team.course.id],
	teamIds: [team.teamId],
	personIds: [],
	message: 'Vi pratar om det på APT.',
	due: { type: 'on', day: '2026-03-31' },
	isYearly: false,
	isAnew: false,
	...change,
});

const sendTo = (team: TeamBench, change: Partial<Draft> = {}) =>
	send(team.bench.host, draftFor(team, change), team.manager.id);

/** What somebody has to do and has done: status and day of each. */
const mine = async (team: TeamBench, person: Person | undefined) => {
	const { toDo, over } = await readMine(team.bench.host, person?.id ?? -1);
	return [...toDo, ...over].map(({ status, dueOn }) => [status, dueOn]);
};

const dutyOf = async (team: TeamBench, person: Person | undefined): Promise<number> =>
	(await readMine(team.bench.host, person?.id ?? -1)).toDo[0]?.dutyId ?? -1;

test('a manager sees before sending who gets it, who has it and who has done it', async () => {
	const team = await openTeam();
	await using _ = team.bench;
	const [anna, bo] = team.members;
	if (!anna || !bo) throw new Error('nobody');
	await sendTo(team, { teamIds: [], personIds: [anna.id, bo.id] });
	await team.take(anna, team.course, 'completed');
	const [planned] = await plan(team.bench.host.db, draftFor(team));
	expect(planned?.people.map(({ name, outcome }) => [name.slice(0, 1), outcome])).toEqual([
		...[
			['A', 'done'],
			['B', 'has'],
			['C', 'gets'],
		],
	]);
});

test('who has done it is left in peace, unless it is asked for anew', async () => {
	const team = await openTeam();
	await using _ = team.bench;
	const [anna] = team.members;
	if (!anna) throw new Error('nobody');
	await sendTo(team);
	await team.take(anna, team.course, 'completed');
	const again = await plan(team.bench.host.db, draftFor(team));
	expect(again[0]?.people[0]?.outcome).toBe('done');
	await sendTo(team, { isAnew: true, due: { type: 'none' } });
	expect(await mine(team, anna)).toEqual([['not-started', undefined]]);
	// What was done before does not count; done once more it does.
	team.waitDays(1);
	await team.take(anna, team.course, 'completed');
	expect(await mine(team, anna)).toEqual([['done', undefined]]);
});

test('an employee goes from not started by started to done, and is late when the day has passed', async () => {
	const team = await openTeam();
	await using _ = team.bench;
	const [anna, bo] = team.members;
	if (!anna || !bo) throw new Error('nobody');
	await sendTo(team);
	expect(await mine(team, anna)).toEqual([['not-started', '2026-03-31']]);
	await team.take(anna, team.course, 'incomplete');
	expect(await mine(team, anna)).toEqual([['started', '2026-03-31']]);
	team.waitDays(30);
	expect(await mine(team, bo)).toEqual([['not-started', '2026-03-31']]);
	team.waitDays(1);
	expect(await mine(team, anna)).toEqual([['late', '2026-03-31']]);
	expect(await mine(team, bo)).toEqual([['late', '2026-03-31']]);
	await team.take(anna, team.course, 'completed');
	expect(await mine(team, anna)).toEqual([['done', '2026-03-31']]);
});

test('days after the start count from the day when each got it', async () => {
	const team = await openTeam();
	await using _ = team.bench;
	await sendTo(team, { due: { type: 'after', days: 10 } });
	expect(await mine(team, team.members[0])).toEqual([['not-started', '2026-03-11']]);
	team.waitDays(20);
	const late = await team.add('Ny Person');
	await joinTeam(team.bench.host, { teamId: team.teamId, personId: late.id, leads: false });
	// Ten days, but never less than a fortnight for who comes in late.
	expect(await mine(team, late)).toEqual([['not-started', '2026-04-04']]);
});

test('who comes into the team gets what it has, with a fortnight at least; who leads it does not', async () => {
	const team = await openTeam();
	await using _ = team.bench;
	await sendTo(team);
	expect(await mine(team, team.manager)).toEqual([]);
	team.waitDays(60);
	const late = await team.add('Ny Person');
	await joinTeam(team.bench.host, { teamId: team.teamId, personId: late.id, leads: false });
	expect(await mine(team, late)).toEqual([['not-started', '2026-05-14']]);
	// To join twice gives nothing twice.
	await joinTeam(team.bench.host, { teamId: team.teamId, personId: late.id, leads: false });
	expect(await mine(team, late)).toHaveLength(1);
});

test('who leaves the team is spared what they have not begun, and keeps what they have', async () => {
	const team = await openTeam();
	await using _ = team.bench;
	const [anna, bo, cia] = team.members;
	if (!anna || !bo || !cia) throw new Error('nobody');
	await sendTo(team);
	await sendTo(team, { teamIds: [], personIds: [cia.id], isAnew: true });
	await team.take(bo, team.course, 'incomplete');
	for (const { id } of [anna, bo]) await leaveTeam(team.bench.host, team.teamId, id);
	expect(await mine(team, anna)).toEqual([]);
	expect(await mine(team, bo)).toEqual([['started', '2026-03-31']]);
});

test('nobody gets the same course twice, whichever way it comes', async () => {
	const team = await openTeam();
	await using _ = team.bench;
	const { host } = team.bench;
	const ids = team.members.map(({ id }) => id);
	await Promise.all([sendTo(team), sendTo(team, { personIds: ids })]);
	for (const one of team.members) expect(await mine(team, one)).toHaveLength(1);
	expect((await plan(host.db, draftFor(team)))[0]?.people.map(({ outcome }) => outcome)).toEqual([
		...['has', 'has', 'has'],
	]);
});

test('a manager extends, lets off with a reason, and takes back, for one or for all', async () => {
	const team = await openTeam();
	await using _ = team.bench;
	const { host } = team.bench;
	const by = { personId: team.manager.id };
	const [anna, bo, cia] = team.members;
	const { assignmentId } = await sendTo(team);
	await extendOne(host, await dutyOf(team, anna), '2026-05-01', by);
	await exempt(host, await dutyOf(team, bo), 'Föräldraledig', by);
	await withdrawOne(host, await dutyOf(team, cia), by);
	expect(await mine(team, anna)).toEqual([['not-started', '2026-05-01']]);
	expect((await readMine(host, bo?.id ?? -1)).over).toMatchObject([
		{ status: 'exempt', exemptReason: 'Föräldraledig' },
	]);
	expect(await mine(team, cia)).toEqual([]);
	await extendAll(host, assignmentId, '2026-06-01', by);
	expect(await mine(team, anna)).toEqual([['not-started', '2026-06-01']]);
	await withdrawAll(host, assignmentId, by);
	for (const one of [anna, cia]) expect(await mine(team, one)).toEqual([]);
	// Who comes in after that gets nothing of it.
	const late = await team.add('Ny Person');
	await joinTeam(host, { teamId: team.teamId, personId: late.id, leads: false });
	expect(await mine(team, late)).toEqual([]);
});

test('what has been done stays done when it is taken back', async () => {
	const team = await openTeam();
	await using _ = team.bench;
	const [anna] = team.members;
	if (!anna) throw new Error('nobody');
	const { assignmentId } = await sendTo(team);
	await team.take(anna, team.course, 'completed');
	await withdrawAll(team.bench.host, assignmentId, { personId: team.manager.id });
	expect(await mine(team, anna)).toEqual([['done', '2026-03-31']]);
});

test('a yearly assignment comes again a year later, for those who are still there', async () => {
	const team = await openTeam();
	await using _ = team.bench;
	const { host } = team.bench;
	const [anna, bo, cia] = team.members;
	if (!anna || !bo || !cia) throw new Error('nobody');
	await sendTo(team, { isYearly: true });
	await team.take(anna, team.course, 'completed');
	await team.take(cia, team.course, 'completed');
	await leaveTeam(host, team.teamId, cia.id);
	team.waitDays(364);
	expect(await renew(host)).toBe(0);
	team.waitDays(1);
	expect(await renew(host)).toBe(2);
	expect(await renew(host)).toBe(0);
	expect(await mine(team, anna)).toEqual([['not-started', '2027-03-31']]);
	// Not done last year: asked for once, not twice.
	expect(await mine(team, bo)).toEqual([['not-started', '2027-03-31']]);
	expect(await mine(team, cia)).toEqual([['done', '2026-03-31']]);
	// A new attempt, and the old one stays.
	team.waitDays(1);
	await team.take(anna, team.course, 'completed');
	expect(await mine(team, anna)).toEqual([['done', '2027-03-31']]);
});

test('several courses go out in one assignment, and each is followed by itself', async () => {
	const team = await openTeam(1);
	await using _ = team.bench;
	const other = await team.addCourse(good2004({ identifier: 'other' }));
	const { people } = await sendTo(team, { courseIds: [team.course.id, other.id] });
	expect(people).toBe(1);
	const [anna] = team.members;
	if (!anna) throw new Error('nobody');
	await team.take(anna, other, 'completed');
	expect(await mine(team, anna)).toEqual([
		['not-started', '2026-03-31'],
		['done', '2026-03-31'],
	]);
});

test('a lead who becomes a member is asked too', async () => {
	const team = await openTeam(1);
	await using _ = team.bench;
	await sendTo(team);
	await putMember(
		team.bench.host.db,
		{ teamId: team.teamId, personId: team.manager.id, leads: true },
		team.bench.host.now(),
	);
	await joinTeam(team.bench.host, {
		teamId: team.teamId,
		personId: team.manager.id,
		leads: false,
	});
	expect(await mine(team, team.manager)).toHaveLength(1);
});
