import { expect, test } from 'vitest';
import { openTeam } from '../../../testing/team.ts';
import { send } from '../assignments/send.ts';
import { changePerson } from '../people/people.ts';
import { readyTexts } from './ready-texts.ts';

const copying = { locale: 'sv', name: 'Maja Chef' } as const;

const openAssigned = async () => {
	const team = await openTeam(4);
	const { assignmentId } = await send(
		team.bench.host,
		{
			courseIds: [team.course.id],
			teamIds: [team.teamId],
			personIds: [],
			message: 'Vi pratar om det på APT.',
			due: { type: 'on', day: '2026-03-31' },
			isYearly: false,
			isAnew: false,
		},
		team.manager.id,
	);
	return { team, assignmentId };
};

test('a manager copies an invitation in their own words, and has the addresses for it', async () => {
	const { team, assignmentId } = await openAssigned();
	await using _ = team.bench;
	const [anna] = team.members;
	if (!anna) throw new Error('nobody');
	await changePerson(team.bench.host.db, anna.id, { ...anna, email: undefined });
	const texts = await readyTexts(team.bench.host, { assignmentId }, copying);
	expect(texts?.invitation).toMatchObject({
		addresses: team.members.slice(1).map(({ email }) => email),
		withoutAddress: [anna.name],
	});
	expect(texts?.invitation.body).toContain('Jag vill att du går den här kursen:');
	expect(texts?.invitation.body).toContain('\nVi pratar om det på APT.\n');
	expect(texts?.invitation.body).toContain('Hälsningar\nMaja Chef');
});

test('reminders stand ready for everybody who has it left, and for each status', async () => {
	const { team, assignmentId } = await openAssigned();
	await using _ = team.bench;
	const [anna, bo, cia, dag] = team.members;
	if (!anna || !bo || !cia || !dag) throw new Error('nobody');
	await team.take(anna, team.course, 'completed');
	await team.take(bo, team.course, 'incomplete');
	const before = await readyTexts(team.bench.host, { assignmentId }, copying);
	expect(before?.reminders.map(({ status, addresses }) => [status, addresses])).toEqual([
		['any', [bo.email, cia.email, dag.email]],
		['started', [bo.email]],
		['not-started', [cia.email, dag.email]],
	]);
	team.waitDays(60);
	const after = await readyTexts(
		team.bench.host,
		{ assignmentId },
		{
			...copying,
			locale: 'en',
		},
	);
	expect(after?.reminders.map(({ status }) => status)).toEqual(['any', 'late']);
	expect(after?.reminders[1]?.body).toMatch(/\nWas due on Tuesday,? 31 March 2026\.\n/);
});

test('when everybody is done there is nothing to copy', async () => {
	const { team, assignmentId } = await openAssigned();
	await using _ = team.bench;
	for (const one of team.members) await team.take(one, team.course, 'completed');
	expect(await readyTexts(team.bench.host, { assignmentId }, copying)).toBeUndefined();
});
