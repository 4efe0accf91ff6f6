import { expect, test } from 'vitest';
import { openTeam } from '../../../testing/team.ts';
import type { TeamBench } from '../../../testing/team.ts';
import { extendOne, withdrawOne } from '../assignments/change.ts';
import type { Due } from '../assignments/due.ts';
import { send } from '../assignments/send.ts';
import { joinTeam } from '../people/join.ts';
import type { Person } from '../people/people.ts';
import { assignmentCalendar, dutyCalendar } from './calendar-of.ts';

const assign = async (team: TeamBench, due: Due = { type: 'on', day: '2026-03-31' }) => {
	const draft = { courseIds: [team.course.id], teamIds: [team.teamId], personIds: [] };
	const rest = { message: '', due, isYearly: false, isAnew: false };
	const { assignmentId } = await send(team.bench.host, { ...draft, ...rest }, team.manager.id);
	const duties = team.bench.host.db.selectFrom('duties').select('id').orderBy('id');
	const { id: dutyId } = await duties.executeTakeFirstOrThrow();
	return { assignmentId, dutyId };
};

/** What somebody gets who asks for the day of a duty. */
const ask = (team: TeamBench, dutyId: number, person: Person | undefined) =>
	dutyCalendar(team.bench.host, dutyId, { personId: person?.id ?? -1, locale: 'sv' });

test('whoever has something to do puts its day into their calendar; nobody else gets it', async () => {
	const team = await openTeam();
	await using _ = team.bench;
	const { dutyId } = await assign(team);
	const text = await ask(team, dutyId, team.members[0]);
	expect(text).toContain('DTSTART;VALUE=DATE:20260331');
	expect(text).toContain(`UID:duty-${dutyId}@localhost`);
	expect(text).toContain('SUMMARY:Sista dag: ');
	expect(await ask(team, dutyId, team.members[1])).toBeUndefined();
	expect(await ask(team, dutyId, team.manager)).toBeUndefined();
	expect(await ask(team, 4711, team.members[0])).toBeUndefined();
});

test('another day replaces the first, and what is taken back comes out', async () => {
	const team = await openTeam();
	await using _ = team.bench;
	const { dutyId } = await assign(team);
	const by = { personId: team.manager.id };
	const first = await ask(team, dutyId, team.members[0]);
	team.waitDays(1);
	await extendOne(team.bench.host, dutyId, '2026-05-01', by);
	const second = await ask(team, dutyId, team.members[0]);
	expect(second).toContain('DTSTART;VALUE=DATE:20260501');
	const sequenceOf = (text = ''): number => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
	expect(sequenceOf(second)).toBeGreaterThan(sequenceOf(first));
	await withdrawOne(team.bench.host, dutyId, by);
	expect(await ask(team, dutyId, team.members[0])).toContain('METHOD:CANCEL');
});

test('without a day there is nothing for a calendar', async () => {
	const team = await openTeam();
	await using _ = team.bench;
	const { assignmentId, dutyId } = await assign(team, { type: 'none' });
	expect(await ask(team, dutyId, team.members[0])).toBeUndefined();
	const reader = { person: team.manager, locale: 'sv' } as const;
	expect(await assignmentCalendar(team.bench.host, assignmentId, reader)).toBeUndefined();
});

test('the day of an assignment is for who sent it, who leads a team that got it, and administrators', async () => {
	const team = await openTeam();
	await using _ = team.bench;
	const { host } = team.bench;
	const { assignmentId } = await assign(team, { type: 'after', days: 30 });
	const [lead, stranger] = [
		await team.add('Lena Chef', 'manager'),
		await team.add('Stina Chef', 'manager'),
	];
	const admin = await team.add('Ada Admin', 'admin');
	await joinTeam(host, { teamId: team.teamId, personId: lead.id, leads: true });
	const asked = (person: Person) =>
		assignmentCalendar(host, assignmentId, { person, locale: 'en' });
	for (const one of [team.manager, lead, admin]) {
		expect(await asked(one)).toContain('DTSTART;VALUE=DATE:20260331');
		expect(await asked(one)).toContain('SUMMARY:Last day for Förskolan Ärtan: ');
	}
	expect(await asked(stranger)).toBeUndefined();
});
