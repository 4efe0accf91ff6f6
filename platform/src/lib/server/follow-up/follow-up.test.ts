import { expect, test } from 'vitest';
import { openTeam } from '../../../testing/team.ts';
import type { TeamBench } from '../../../testing/team.ts';
import { exempt } from '../assignments/change.ts';
import { assignmentFrom, dutyFrom } from '../assignments/from-event.ts';
import { send } from '../assignments/send.ts';
import { myCourseFrom } from '../mine/from-event.ts';
import { readMine } from '../mine/my-courses.ts';
import { joinTeam, leaveTeam } from '../people/join.ts';
import type { Person } from '../people/people.ts';
import { addTeam } from '../people/teams.ts';
import { csvOf } from './csv.ts';
import { teamFrom } from './from-event.ts';
import { queryFrom } from './from-url.ts';
import { dutiesOf, readToRemind } from './remind.ts';
import { countMembers, countStatuses, coursesOf, readRows } from './team-view.ts';

const ask = (team: TeamBench, search = '') =>
	queryFrom(team.teamId, new URLSearchParams(search)).query;

const names = async (team: TeamBench, search = ''): Promise<readonly string[]> =>
	(await readRows(team.bench.host, ask(team, search))).map(({ name }) => name.slice(0, 1));

/** Anna has done it, Bo has begun, Cia has not, Disa is let off. */
const underWay = async (): Promise<TeamBench & { readonly assignmentId: number }> => {
	const team = await openTeam(4);
	const draft = {
		courseIds: [team.course.id],
		teamIds: [team.teamId],
		personIds: [],
		message: '',
		due: { type: 'on', day: '2026-03-31' },
		isYearly: false,
		isAnew: false,
	} as const;
	const { assignmentId } = await send(team.bench.host, draft, team.manager.id);
	const [anna, bo, , disa] = team.members;
	if (!anna || !bo || !disa) throw new Error('nobody');
	await team.take(anna, team.course, 'completed');
	await team.take(bo, team.course, 'incomplete');
	const duty = (await readMine(team.bench.host, disa.id)).toDo[0]?.dutyId ?? -1;
	await exempt(team.bench.host, duty, 'Föräldraledig', { personId: team.manager.id });
	return { ...team, assignmentId };
};

test('a manager sees at a glance how far the team has come, and who is late once the day has passed', async () => {
	const team = await underWay();
	await using _ = team.bench;
	const { host } = team.bench;
	const count = () => countStatuses(host, ask(team));
	expect(await countMembers(host, team.teamId)).toBe(4);
	const common = { done: 1, exempt: 1 };
	expect(await count()).toEqual({ ...common, started: 1, 'not-started': 1, late: 0 });
	team.waitDays(31);
	expect(await count()).toEqual({ ...common, started: 0, 'not-started': 0, late: 2 });
});

test('who has something left is there to remind, and who is late or has a week left is chosen', async () => {
	const team = await underWay();
	await using _ = team.bench;
	const { host } = team.bench;
	const read = async () =>
		(await readToRemind(host, team.teamId)).map(({ name, isUrgent }) => [name[0], isUrgent]);
	expect(await read()).toEqual([
		['B', false],
		['C', false],
	]);
	team.waitDays(22);
	expect(await read()).toEqual([
		['B', false],
		['C', false],
	]);
	team.waitDays(1);
	expect(await read()).toEqual([
		['B', true],
		['C', true],
	]);
});

test('only those of the team who are chosen are reminded, whatever else is asked for', async () => {
	const team = await underWay();
	await using _ = team.bench;
	const [anna, bo] = team.members;
	const all = await readToRemind(team.bench.host, team.teamId);
	const chosen = new Set([bo?.id ?? 0, anna?.id ?? 0, 4711]);
	expect(dutiesOf(all, chosen)).toEqual(all[0]?.duties.map(({ id }) => id));
});

test('the list is filtered, searched and sorted', async () => {
	const team = await underWay();
	await using _ = team.bench;
	expect(await names(team)).toEqual(['A', 'B', 'C', 'D']);
	expect(await names(team, 'sort=name&order=desc')).toEqual(['D', 'C', 'B', 'A']);
	expect(await names(team, 'status=started')).toEqual(['B']);
	expect(await names(team, 'search=b.person')).toEqual(['B']);
	expect(await names(team, `course=${team.course.id}&status=done`)).toEqual(['A']);
	expect(await names(team, 'course=999')).toEqual([]);
	// What an address cannot mean is passed over.
	expect(await names(team, "status=x&sort=';drop table people&page=-1&course=a")).toHaveLength(4);
});

test('many rows come in parts, and the counts are of all of them', async () => {
	const team = await openTeam(12);
	await using _ = team.bench;
	const { host } = team.bench;
	const draft = {
		courseIds: [team.course.id],
		teamIds: [team.teamId],
		personIds: [],
		message: '',
		due: { type: 'none' },
		isYearly: false,
		isAnew: false,
	} as const;
	await send(host, draft, team.manager.id);
	const rows = await readRows(host, ask(team), { limit: 5, offset: 10 });
	expect(rows.map(({ name }) => name.slice(0, 1))).toEqual(['K', 'L']);
	expect((await countStatuses(host, ask(team)))['not-started']).toBe(12);
});

test('who has left is not followed up any more, and a lead never was', async () => {
	const team = await underWay();
	await using _ = team.bench;
	await leaveTeam(team.bench.host, team.teamId, team.members[0]?.id ?? -1);
	expect(await names(team)).toEqual(['B', 'C', 'D']);
	expect(await coursesOf(team.bench.host, team.teamId)).toHaveLength(1);
});

test('nothing of what was answered is in what a manager gets', async () => {
	const team = await underWay();
	await using _ = team.bench;
	const rows = await readRows(team.bench.host, ask(team));
	expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual([
		...['completedAt', 'dueOn', 'dutyId', 'email', 'exemptReason', 'isStarted', 'name'],
		...['personId', 'status', 'title'],
	]);
});

test('the file for a spreadsheet calculates nothing, and Excel reads its letters', () => {
	const row = {
		dutyId: 1,
		personId: 1,
		name: '=HYPERLINK("http://x")',
		email: '+46@city.example',
		title: { sv: 'Ögonblick; för alla', en: 'Moments' },
		status: 'done',
		isStarted: true,
		dueOn: '2026-03-31',
		exemptReason: '',
		completedAt: '2026-03-02T10:00:00.000Z',
	} as const;
	const csv = csvOf([row], 'sv');
	expect(csv).toBe(
		[
			'\uFEFFNamn;E-post;Kurs;Läge;Sista dag;Klar',
			`"'=HYPERLINK(""http://x"")";"'+46@city.example";"Ögonblick; för alla";Klar;2026-03-31;2026-03-02`,
			'',
		].join('\r\n'),
	);
});

const eventOf = (team: TeamBench, person: Person, id: number | string) => ({
	locals: { host: team.bench.host, who: { person, signIn: '' } },
	params: { id: String(id) },
});

const NOT_FOUND = { status: 404 };

test('another team’s manager finds neither the team, nor what it was given, nor anybody’s part of it', async () => {
	const team = await underWay();
	await using _ = team.bench;
	const other = await team.add('Annan Chef', 'manager');
	const otherTeam = await addTeam(team.bench.host.db, 'Annat team', team.bench.host.now());
	await joinTeam(team.bench.host, { teamId: otherTeam, personId: other.id, leads: true });
	const duty = (await readRows(team.bench.host, ask(team)))[0]?.dutyId ?? -1;
	const { teamId, assignmentId } = team;

	for (const person of [team.manager, { ...other, role: 'admin' as const }]) {
		expect(await teamFrom(eventOf(team, person, teamId))).toMatchObject({ id: teamId });
		expect(await assignmentFrom(eventOf(team, person, assignmentId))).toMatchObject({
			id: assignmentId,
		});
		expect(await dutyFrom(eventOf(team, person, duty))).toMatchObject({ id: duty });
	}
	const member = team.members[0] ?? other;
	for (const person of [other, member, { ...member, role: 'manager' as const }]) {
		await expect(teamFrom(eventOf(team, person, teamId))).rejects.toMatchObject(NOT_FOUND);
		await expect(dutyFrom(eventOf(team, person, duty))).rejects.toMatchObject(NOT_FOUND);
		await expect(assignmentFrom(eventOf(team, person, assignmentId))).rejects.toMatchObject(
			NOT_FOUND,
		);
	}
});

test.each(['0', '-1', '1e3', '1;2', 'abc', '99999999999999999999'])('%j is no team', async (id) => {
	const team = await openTeam(1);
	await using _ = team.bench;
	const admin = { ...team.manager, role: 'admin' as const };
	await expect(teamFrom(eventOf(team, admin, id))).rejects.toMatchObject(NOT_FOUND);
});

test('a course that nobody has given one cannot be opened by its number', async () => {
	const team = await underWay();
	await using _ = team.bench;
	const outsider = await team.add('Utanför Person');
	const [anna] = team.members;
	if (!anna) throw new Error('nobody');
	const courseId = team.course.id;
	expect(await myCourseFrom(eventOf(team, anna, courseId))).toMatchObject({ person: anna });
	await expect(myCourseFrom(eventOf(team, outsider, courseId))).rejects.toMatchObject(NOT_FOUND);
});
