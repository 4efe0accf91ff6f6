import { expect, test } from 'vitest';
import { withMail } from '../../../testing/mail.ts';
import { openMailServer } from '../../../testing/mail-server.ts';
import { openTeam } from '../../../testing/team.ts';
import type { TeamBench } from '../../../testing/team.ts';
import { good2004 } from '../../../testing/zips.ts';
import { exempt, withdrawAll, withdrawOne } from '../assignments/change.ts';
import { renew } from '../assignments/renew.ts';
import { send } from '../assignments/send.ts';
import type { PlatformHost } from '../host.ts';
import { setLanguage } from '../people/learner.ts';
import { joinTeam } from '../people/join.ts';
import { changePerson, setBlocked } from '../people/people.ts';
import type { Person } from '../people/people.ts';
import { openTransport } from './smtp/transport.ts';
import { sendWaiting } from './outbox/worker.ts';
import { sendReminders } from './send-reminders.ts';
import { tellAssigned } from './tell-assigned.ts';
import { tellLater } from './tell-later.ts';
import { thankDone } from './thank-done.ts';

/** A team whose platform has a mail server. */
const openMailTeam = async (size = 3) => {
	const team = await openTeam(size);
	const server = await openMailServer();
	const host = withMail(team.bench.host, server);
	const outbox = { host, transport: openTransport(server.settings), perMinute: 1000 };
	team.bench.onClose(() => server[Symbol.asyncDispose]());
	return { team, host, server, work: () => sendWaiting(outbox) };
};

const assign = (team: TeamBench, host: PlatformHost, change: object = {}) =>
	send(
		host,
		{
			courseIds: [team.course.id],
			teamIds: [team.teamId],
			personIds: [],
			message: 'Vi pratar om det på APT.',
			due: { type: 'on', day: '2026-03-31' },
			isYearly: false,
			isAnew: false,
			...change,
		},
		team.manager.id,
	);

const dutiesOf = async (host: PlatformHost, person?: Person): Promise<readonly number[]> => {
	const all = host.db.selectFrom('duties').select('id').orderBy('id');
	const rows = await (person ? all.where('personId', '=', person.id) : all).execute();
	return rows.map(({ id }) => id);
};

/** What an administrator reads in the log of this. */
const noted = async (host: PlatformHost, action: string) => {
	const rows = await host.db
		.selectFrom('audit')
		.select(['personId', 'about'])
		.where('action', '=', action)
		.execute();
	return rows.map(({ personId, about }): unknown => [personId, JSON.parse(about)]);
};

test('who is given a course gets a letter about it, once, with the day for their calendar', async () => {
	const { team, host, server, work } = await openMailTeam(2);
	await using _ = team.bench;
	const { assignmentId } = await assign(team, host);
	const told = await tellAssigned(host, assignmentId, team.manager.id);
	expect(told).toEqual({ queued: 2, withoutAddress: [], already: [] });
	await work();
	expect(server.letters.map(({ to }) => to)).toEqual(team.members.map(({ email }) => email));
	const [first] = server.letters;
	expect(first?.text).toContain('Maja Chef ber dig gå en kurs:');
	expect(first?.text).toContain('Gör den senast tisdag 31 mars 2026.');
	expect(first?.text).toContain('  Vi pratar om det på APT.');
	expect(first?.text).toMatch(/\n\S+\/in\/[\w-]{22}\n/);
	expect(first?.calendar).toContain('DTSTART;VALUE=DATE:20260331');
	expect(await tellAssigned(host, assignmentId, team.manager.id)).toMatchObject({
		queued: 0,
		already: team.members.map(({ id, name }) => ({ personId: id, name })),
	});
	expect(await noted(host, 'assignment.told')).toEqual([
		[team.manager.id, { assignment: assignmentId, people: 2 }],
	]);
});

test('several courses come in one letter, in the language of who reads it', async () => {
	const { team, host, server, work } = await openMailTeam(1);
	await using _ = team.bench;
	const other = await team.addCourse(good2004({ identifier: 'other' }));
	await setLanguage(host.db, team.members[0]?.id ?? -1, 'en');
	const { assignmentId } = await assign(team, host, { courseIds: [team.course.id, other.id] });
	await tellAssigned(host, assignmentId, team.manager.id);
	await work();
	expect(server.letters).toHaveLength(1);
	expect(server.letters[0]?.header('subject')).toBe('2 new courses for you');
	expect(server.letters[0]?.calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
});

test('who has no address, is blocked, or has done it, gets none', async () => {
	const { team, host, server, work } = await openMailTeam(4);
	await using _ = team.bench;
	const [anna, bo, cia, dag] = team.members;
	if (!anna || !bo || !cia || !dag) throw new Error('nobody');
	const { assignmentId } = await assign(team, host);
	await changePerson(host.db, anna.id, { ...anna, email: undefined });
	await setBlocked(host.db, bo.id, host.now());
	await team.take(cia, team.course, 'completed');
	expect(await tellAssigned(host, assignmentId, team.manager.id)).toEqual({
		queued: 1,
		withoutAddress: [{ personId: anna.id, name: anna.name }],
		already: [],
	});
	await work();
	expect(server.letters.map(({ to }) => to)).toEqual([dag.email]);
});

test('managers and administrators get the address of the platform and no link in a letter', async () => {
	const { team, host, server, work } = await openMailTeam(0);
	await using _ = team.bench;
	const boss = await team.add('Olle Chef', 'manager');
	const { assignmentId } = await assign(team, host, { teamIds: [], personIds: [boss.id] });
	await tellAssigned(host, assignmentId, team.manager.id);
	await work();
	expect(server.letters[0]?.text).toContain('Logga in när det passar dig:\nhttp://localhost:4173');
	expect(server.letters[0]?.text).not.toContain('/in/');
});

test('what is taken back before the letter has gone is not told of', async () => {
	const { team, host, server, work } = await openMailTeam(1);
	await using _ = team.bench;
	const { assignmentId } = await assign(team, host);
	await tellAssigned(host, assignmentId, team.manager.id);
	await withdrawAll(host, assignmentId, { personId: team.manager.id });
	await work();
	expect(server.letters).toEqual([]);
	const [mail] = await host.db.selectFrom('mails').select(['state', 'problem']).execute();
	expect(mail).toEqual({ state: 'failed', problem: 'not-needed' });
});

test('who comes into the team later is told too, and everybody when it comes again a year later', async () => {
	const { team, host, server, work } = await openMailTeam(1);
	await using _ = team.bench;
	const { assignmentId } = await assign(team, host, { isYearly: true });
	await tellLater(host);
	await work();
	// Nobody has said yet that it is to be told of.
	expect(server.letters).toEqual([]);
	await tellAssigned(host, assignmentId, team.manager.id);
	const late = await team.add('Ny Person');
	await joinTeam(host, { teamId: team.teamId, personId: late.id, leads: false });
	await tellLater(host);
	await tellLater(host);
	await work();
	expect(server.letters.map(({ to }) => to)).toEqual([team.members[0]?.email, late.email]);
	team.waitDays(365);
	await renew(host);
	await tellLater(host);
	await work();
	expect(server.letters).toHaveLength(4);
	expect(await noted(host, 'assignment.told')).toContainEqual([
		null,
		{ assignment: assignmentId, people: 2 },
	]);
});

test('a reminder goes to those who have something left to do, once a day', async () => {
	const { team, host, server, work } = await openMailTeam(6);
	await using _ = team.bench;
	const [anna, bo, cia, dag, eva, filip] = team.members;
	if (!anna || !bo || !cia || !dag || !eva || !filip) throw new Error('nobody');
	const by = team.manager.id;
	await assign(team, host);
	await team.take(bo, team.course, 'incomplete');
	await team.take(cia, team.course, 'completed');
	for (const id of await dutiesOf(host, dag)) await exempt(host, id, 'Ledig', { personId: by });
	for (const id of await dutiesOf(host, eva)) await withdrawOne(host, id, { personId: by });
	await changePerson(host.db, filip.id, { ...filip, email: undefined });
	const dutyIds = await dutiesOf(host);
	expect(await sendReminders(host, { ids: dutyIds }, by)).toEqual({
		queued: 2,
		withoutAddress: [{ personId: filip.id, name: filip.name }],
		already: [],
	});
	expect(await sendReminders(host, { ids: dutyIds }, by)).toMatchObject({
		queued: 0,
		already: [{ personId: anna.id }, { personId: bo.id }],
	});
	await work();
	const subjects = new Map(server.letters.map((one) => [one.to, one.header('subject')]));
	expect(subjects.get(anna.email ?? '')).toMatch(/ väntar på dig$/);
	expect(subjects.get(bo.email ?? '')).toMatch(/^Fortsätt med /);
	team.waitDays(1);
	expect(await sendReminders(host, { ids: dutyIds }, by)).toMatchObject({ queued: 2 });
	expect(await noted(host, 'reminder.sent')).toEqual([
		[by, { people: 2 }],
		[by, { people: 2 }],
	]);
});

test('two who remind the same people at the same moment send one letter to each', async () => {
	const { team, host, server, work } = await openMailTeam(3);
	await using _ = team.bench;
	await assign(team, host);
	const dutyIds = await dutiesOf(host);
	const told = await Promise.all([
		sendReminders(host, { ids: dutyIds }, team.manager.id),
		sendReminders(host, { ids: dutyIds.toReversed().slice(1) }, 1),
	]);
	expect(told.map((one) => (one === 'off' ? 0 : one.queued)).reduce((a, b) => a + b)).toBe(3);
	await work();
	expect(server.letters).toHaveLength(3);
});

test('who does the course while the reminder waits is not reminded', async () => {
	const { team, host, server, work } = await openMailTeam(1);
	await using _ = team.bench;
	const [anna] = team.members;
	if (!anna) throw new Error('nobody');
	await assign(team, host);
	await sendReminders(host, { ids: await dutiesOf(host) }, team.manager.id);
	await team.take(anna, team.course, 'completed');
	await work();
	expect(server.letters).toEqual([]);
});

test('who was asked by letter is thanked when they are done, once', async () => {
	const { team, host, server, work } = await openMailTeam(2);
	await using _ = team.bench;
	const [anna, bo] = team.members;
	if (!anna || !bo) throw new Error('nobody');
	const { assignmentId } = await assign(team, host);
	await team.take(bo, team.course, 'completed');
	await tellAssigned(host, assignmentId, team.manager.id);
	await work();
	await team.take(anna, team.course, 'completed');
	for (const _time of [1, 2]) await thankDone(host);
	await work();
	const thanks = server.letters.slice(1);
	expect(thanks.map(({ to }) => to)).toEqual([anna.email]);
	expect(thanks[0]?.text).toContain('söndag 1 mars 2026. Tack för att du tog dig tid!');
});

test('where no mail is sent, none is written', async () => {
	await using bench = (await openTeam(1)).bench;
	expect(await tellAssigned(bench.host, 1, undefined)).toBe('off');
	expect(await sendReminders(bench.host, { ids: [1] }, 1)).toBe('off');
});
