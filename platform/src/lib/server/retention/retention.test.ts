import { expect, test } from 'vitest';
import { noted } from '../../../testing/people.ts';
import { rowsOf } from '../../../testing/rows.ts';
import { openFor } from '../../../testing/somebody.ts';
import { openTeam } from '../../../testing/team.ts';
import type { TeamBench } from '../../../testing/team.ts';
import { goodCmi5 } from '../../../testing/zips.ts';
import { send } from '../assignments/send.ts';
import { isBare, listAttempts } from '../attempts/attempts.ts';
import type { Course } from '../courses/courses.ts';
import { queue } from '../mail/outbox/queue.ts';
import { readMine } from '../mine/my-courses.ts';
import { receiptFor } from '../mine/receipt.ts';
import { findPerson } from '../people/people.ts';
import type { Person } from '../people/people.ts';
import { partsOf } from '../packages/contents.ts';
import { findPackage } from '../packages/packages.ts';
import { stateAt } from '../state-at.ts';
import { previewRetention } from './preview.ts';
import { decide, monthsAgo, readRetention } from './retention.ts';
import type { Retention } from './retention.ts';
import { runRetention } from './run.ts';

const never: Retention = { details: undefined, people: undefined, records: undefined };

const give = (team: TeamBench, course: Course, ...people: readonly Person[]) =>
	send(
		team.bench.host,
		{
			...({ message: '', isYearly: false, isAnew: false, due: { type: 'none' } } as const),
			courseIds: [course.id],
			teamIds: [],
			personIds: people.map(({ id }) => id),
		},
		1,
	);

/** A team of three, of whom the first has completed the course and the second has begun it. */
const openHalfway = async () => {
	const team = await openTeam();
	const [anna, bo, cia] = team.members;
	if (!anna || !bo || !cia) throw new Error('Nobody.');
	await give(team, team.course, anna, bo);
	await team.take(anna, team.course, 'completed');
	await team.take(bo, team.course, 'incomplete');
	return { ...team, host: team.bench.host, anna, bo, cia };
};

const decideAndWait = async (
	{ bench, waitDays }: Pick<TeamBench, 'bench' | 'waitDays'>,
	retention: Partial<Retention>,
	days: number,
) => {
	await decide(bench.host, 1, { ...never, ...retention });
	waitDays(days);
};

test('as long as nobody has decided anything, nothing is deleted', async () => {
	const team = await openHalfway();
	await using bench = team.bench;
	team.waitDays(4000);
	expect(await readRetention(bench.host.db)).toBeUndefined();
	expect(await runRetention(bench.host)).toBeUndefined();
	expect(await rowsOf(bench, 'cmi')).toHaveLength(2);
});

test('what courses remember goes, that somebody is done stays', async () => {
	const team = await openHalfway();
	await using bench = team.bench;
	const { host, anna, bo, course } = team;
	await decideAndWait(team, { details: 3 }, 100);
	expect(await previewRetention(host, { ...never, details: 3 })).toMatchObject({ details: 2 });
	expect(await runRetention(host)).toMatchObject({ details: 2, people: 0, log: 0 });
	for (const table of ['cmi', 'calls', 'sessions', 'tickets'] as const)
		expect(await rowsOf(bench, table), table).toEqual([]);

	expect((await receiptFor(host, anna.id, course))?.completedAt).toBe('2026-03-01T08:00:00.000Z');
	expect((await readMine(host, anna.id)).over).toMatchObject([{ status: 'done' }]);
	const [kept] = await listAttempts(host.db, anna.id);
	const one = await findPackage(host.db, course.packageSha256);
	const [part] = partsOf(one?.contents ?? []);
	if (!kept || !part) throw new Error('No attempt.');
	expect(await stateAt(host, part, kept)).toBe('completed');
	expect((await readMine(host, bo.id)).toDo).toMatchObject([{ isStarted: true }]);
});

test('who opens a course that has forgotten them begins anew, and is still done', async () => {
	const team = await openHalfway();
	await using bench = team.bench;
	const { host, anna, bo, course } = team;
	await decideAndWait(team, { details: 3 }, 100);
	await runRetention(host);
	for (const person of [anna, bo]) {
		const { launched } = await openFor(team, person, course);
		expect(launched).toMatchObject({ cmi: { entry: 'ab-initio' } });
	}
	expect((await listAttempts(host.db, anna.id)).map(isBare)).toEqual([false, true]);
	await team.take(bo, course, 'completed');
	for (const { id } of [anna, bo]) expect(await receiptFor(host, id, course)).toBeDefined();
	expect(await rowsOf(bench, 'attempts')).toHaveLength(3);
});

test('a cmi5 course is forgotten as a whole, statements and documents too, and can be opened again', async () => {
	const team = await openTeam(1);
	await using bench = team.bench;
	const { host } = bench;
	const au = await team.addCourse(goodCmi5());
	const [anna] = team.members;
	if (!anna) throw new Error('Nobody.');
	await give(team, au, anna);
	await openFor(team, anna, au);
	const at = host.now().toISOString();
	await host.db.updateTable('attempts').set({ completedAt: at }).execute();
	await decideAndWait(team, { details: 3 }, 100);
	await runRetention(host);
	for (const table of ['statements', 'states', 'auSessions'] as const)
		expect(await rowsOf(bench, table), table).toEqual([]);
	const { attempt } = await openFor(team, anna, au);
	expect(attempt.completedAt).toBeUndefined();
	expect(await rowsOf(bench, 'registrations')).toHaveLength(2);
});

test('a course that somebody has opened since is left alone', async () => {
	const team = await openHalfway();
	await using bench = team.bench;
	const { host, anna, course } = team;
	await decideAndWait(team, { details: 3 }, 60);
	await openFor(team, anna, course);
	team.waitDays(60);
	expect(await runRetention(host)).toMatchObject({ details: 1 });
	expect(await rowsOf(bench, 'cmi')).toHaveLength(1);
});

test('who has not been here for long is erased, but for administrators and those with something to do', async () => {
	const team = await openHalfway();
	await using _ = team.bench;
	const { host, anna, bo, cia, manager } = team;
	await decideAndWait(team, { people: 12 }, 300);
	await host.db
		.updateTable('people')
		.set({ seenAt: host.now().toISOString() })
		.where('id', '=', manager.id)
		.execute();
	team.waitDays(100);
	expect(await runRetention(host)).toMatchObject({ people: 2, details: 0 });
	const left = await Promise.all(
		[1, manager.id, anna.id, bo.id, cia.id].map((id) => findPerson(host.db, id)),
	);
	expect(left.map((one) => one !== undefined)).toEqual([true, true, false, true, false]);
});

test('the log, letters, and links that are over go; letters that are waited for or still count stay', async () => {
	const team = await openHalfway();
	await using bench = team.bench;
	const { host, anna, bo } = team;
	const letter = { subject: 'Hej', body: 'Hej!', calendar: '' };
	for (const { id, email = '' } of [anna, bo])
		for (const kind of ['old', 'waiting'])
			await queue(
				host.db,
				{ ...letter, name: `${kind} ${id}`, personId: id, recipient: email },
				host.now(),
			);
	await host.db
		.updateTable('mails')
		.set({ state: 'sent' })
		.where('name', 'like', 'old %')
		.execute();
	await decideAndWait(team, { records: 12 }, 400);
	expect(await runRetention(host)).toMatchObject({ letters: 1, people: 0 });
	const names = await host.db.selectFrom('mails').select('name').orderBy('id').execute();
	expect(names.map(({ name }) => name)).toEqual([
		...[`waiting ${anna.id}`, `old ${bo.id}`, `waiting ${bo.id}`],
	]);
	expect((await noted(bench)).map((one) => one.split(' ')[0])).toEqual(['retention.run']);
});

test('several processes at once do it once a day, and note it once', async () => {
	const team = await openTeam(30);
	await using bench = team.bench;
	const { host } = bench;
	await decideAndWait(team, { people: 12 }, 400);
	const ran = await Promise.all([runRetention(host), runRetention(host), runRetention(host)]);
	expect(ran.filter((one) => one !== undefined)).toMatchObject([{ people: 31 }]);
	const runs = (await noted(bench)).filter((one) => one.startsWith('retention.run'));
	expect(runs).toEqual(['retention.run {"details":0,"people":31,"log":0,"letters":0,"links":0}']);
	team.waitDays(1);
	expect(await runRetention(host)).toMatchObject({ people: 0 });
	expect((await noted(bench)).filter((one) => one.startsWith('retention.run'))).toHaveLength(1);
});

test('what was decided today is carried out tomorrow', async () => {
	const team = await openHalfway();
	await using bench = team.bench;
	team.waitDays(400);
	await decide(bench.host, 1, { ...never, details: 12 });
	expect(await runRetention(bench.host)).toBeUndefined();
	team.waitDays(1);
	expect(await runRetention(bench.host)).toMatchObject({ details: 2 });
});

test('a month before the last of March is the last of February', () => {
	expect(monthsAgo(1, new Date('2026-03-31T08:00:00Z'))).toBe('2026-02-28T08:00:00.000Z');
	expect(monthsAgo(24, new Date('2026-03-31T08:00:00Z'))).toBe('2024-03-31T08:00:00.000Z');
});
