import { expect, test } from 'vitest';
import { takeAu } from '../../../testing/take-au.ts';
import { good12, goodCmi5 } from '../../../testing/zips.ts';
import { openTeam } from '../../../testing/team.ts';
import type { TeamBench } from '../../../testing/team.ts';
import { send } from '../assignments/send.ts';
import { changeCourse, findCourse } from '../courses/courses.ts';
import type { Course } from '../courses/courses.ts';
import { joinTeam, leaveTeam } from '../people/join.ts';
import type { Person } from '../people/people.ts';
import { addTeam } from '../people/teams.ts';
import { readHard } from './hard.ts';
import type { Hard } from './hard.ts';

const saysOfItself = async (
	{ bench: { host } }: TeamBench,
	course: Course,
	reporting: Course['reporting'],
): Promise<Course> => {
	await changeCourse(host.db, course.id, { ...course, reporting });
	const found = await findCourse(host.db, course.id);
	if (!found) throw new Error('No course.');
	return found;
};

const give = (team: TeamBench, course: Course, isAnew = false, teamId = team.teamId) =>
	send(
		team.bench.host,
		{
			...{ courseIds: [course.id], teamIds: [teamId], personIds: [], message: '', isAnew },
			...{ due: { type: 'on', day: '2026-03-31' }, isYearly: false },
		},
		team.manager.id,
	);

/** A team that has been given a course which reports answers. */
const withAnswers = async (size: number): Promise<TeamBench> => {
	const team = await openTeam(size);
	const course = await saysOfItself(team, team.course, 'answers');
	await give(team, course);
	return { ...team, course };
};

/** How it comes out of a SCORM 2004 runtime, as far as it is read, and what nobody may see. */
const cmiOf = (...results: readonly string[]) => ({
	interactions: Object.fromEntries(
		results.map((result, index) => [
			String(index),
			{
				...{ id: `pick_up.n${index}`, type: 'choice', result, description: `Fråga ${index}?` },
				...{ learner_response: 'secret', timestamp: '2026-03-01T08:00:00', latency: 'PT9S' },
			},
		]),
	),
	objectives: { '0': { id: 'lesson.pick_up', description: 'Hämtningen' } },
});

const takeAll = async (team: TeamBench, people: readonly Person[], ...results: string[]) => {
	for (const person of people) {
		await team.take(person, team.course, 'completed', cmiOf(...results));
		team.waitDays(1);
	}
};

const look = (team: TeamBench, teamId = team.teamId): Promise<Hard> =>
	readHard(team.bench.host, teamId, team.course);

const asText = (hard: Hard): string =>
	hard.type === 'not-shown'
		? hard.why
		: [
				`${hard.picture.people} people`,
				...hard.picture.lessons.flatMap(({ title, decisions }) => [
					title,
					...decisions.map(({ question, code, share }) => `${question || code} ${share}`),
				]),
			].join(', ');

test('five who are done: where it is hard, in words of the course; four: why not', async () => {
	const team = await withAnswers(6);
	await using _ = team.bench;
	expect(asText(await look(team))).toBe('not-begun');
	await takeAll(team, team.members.slice(0, 4), 'correct', 'incorrect');
	expect(asText(await look(team))).toBe('too-few');
	await takeAll(team, team.members.slice(4, 5), 'correct', 'correct');
	const hard = await look(team);
	expect(asText(hard)).toBe('5 people, Hämtningen, Fråga 0? most, Fråga 1? few');
	// Not who, not what, not when.
	expect(JSON.stringify(hard)).not.toMatch(/secret|Person|2026|PT9S/);
});

test('who has begun and is not done does not count yet', async () => {
	const team = await withAnswers(5);
	await using _ = team.bench;
	await takeAll(team, team.members.slice(0, 4), 'correct');
	for (const one of team.members.slice(4))
		await team.take(one, team.course, 'incomplete', cmiOf('incorrect'));
	expect(asText(await look(team))).toBe('too-few');
});

test('a course that tells less, or of which nobody knows what it tells, shows nothing', async () => {
	const team = await withAnswers(5);
	await using _ = team.bench;
	await takeAll(team, team.members, 'correct');
	for (const [reporting, why] of [
		['completion', 'level'],
		['score', 'level'],
		['unknown', 'unknown'],
	] as const) {
		const course = await saysOfItself(team, team.course, reporting);
		expect(asText(await look({ ...team, course }))).toBe(why);
	}
});

test('what has no best way is not counted', async () => {
	const team = await withAnswers(5);
	await using _ = team.bench;
	await takeAll(team, team.members, 'neutral', '0.5', 'constructor', '');
	expect(asText(await look(team))).toBe('no-answers');
});

test('a sixth changes nothing, and one who leaves changes nothing', async () => {
	const team = await withAnswers(6);
	await using _ = team.bench;
	await takeAll(team, team.members.slice(0, 5), 'correct');
	const before = await look(team);
	await takeAll(team, team.members.slice(5), 'incorrect');
	expect(await look(team)).toEqual(before);
	for (const { id } of team.members.slice(0, 3)) await leaveTeam(team.bench.host, team.teamId, id);
	expect(await look(team)).toEqual(before);
});

test('nobody counts in two teams: a team made of some of another shows nothing', async () => {
	const team = await withAnswers(6);
	await using _ = team.bench;
	const { host } = team.bench;
	await takeAll(team, team.members, 'correct');
	const other = await addTeam(host.db, 'Fem av sex', host.now());
	for (const { id } of team.members.slice(0, 5))
		await joinTeam(host, { teamId: other, personId: id, leads: false });
	await give(team, team.course, true, other);
	await takeAll(team, team.members.slice(0, 5), 'incorrect');
	expect(asText(await look(team, other))).toBe('too-few');
	expect(asText(await look(team))).toBe('5 people, Hämtningen, Fråga 0? most');
});

test('who takes a course again in a new attempt counts once, with the first', async () => {
	const team = await withAnswers(5);
	await using _ = team.bench;
	await takeAll(team, team.members, 'incorrect');
	await give(team, team.course, true);
	await takeAll(team, team.members, 'correct');
	expect(asText(await look(team))).toBe('5 people, Hämtningen, Fråga 0? few');
});

test('SCORM 1.2 does not tell its questions: they go by their codes', async () => {
	const team = await openTeam(5);
	await using _ = team.bench;
	const other = await saysOfItself(team, await team.addCourse(good12()), 'answers');
	await give(team, other);
	for (const person of team.members)
		await team.take(person, other, 'completed', {
			core: { lesson_status: 'completed', exit: 'suspend' },
			interactions: { '0': { id: 'pick_up.call', result: 'wrong', student_response: '2' } },
		});
	expect(asText(await look({ ...team, course: other }))).toBe('5 people, , pick_up.call few');
});

test('of a cmi5 course its answered statements count', async () => {
	const team = await openTeam(5);
	await using _ = team.bench;
	const other = await saysOfItself(team, await team.addCourse(goodCmi5()), 'answers');
	await give(team, other);
	const [call, room] = [
		{ id: 'pick_up.call', question: 'När ringer du?', isBest: true },
		{ id: 'pick_up.room', question: '', isBest: false },
	];
	for (const person of team.members)
		await takeAu(team.bench.host, { person, course: other }, call, room);
	expect(asText(await look({ ...team, course: other }))).toBe(
		'5 people, Hämtningen, När ringer du? most, pick_up.room few',
	);
});
