import { expect, test } from 'vitest';
import { openTeam } from '../../../testing/team.ts';
import type { TeamBench } from '../../../testing/team.ts';
import { good12, good2004 } from '../../../testing/zips.ts';
import { listAttempts } from '../attempts/attempts.ts';
import { findCmi } from '../attempts/cmi.ts';
import { listSessions } from '../attempts/sessions.ts';
import { send } from '../assignments/send.ts';
import { readMine } from '../mine/my-courses.ts';
import { findCourse } from './courses.ts';
import type { Course } from './courses.ts';
import { moveToCurrent } from './move.ts';

const give = (team: TeamBench, course: Course) =>
	send(
		team.bench.host,
		{
			courseIds: [course.id],
			teamIds: [team.teamId],
			personIds: [],
			message: '',
			due: { type: 'none' },
			isYearly: false,
			isAnew: false,
		},
		team.manager.id,
	);

/** A new version of the course comes in. */
const renewed = async (team: TeamBench): Promise<Course> => {
	await team.addCourse(good2004({ version: '2.0.0' }));
	const course = await findCourse(team.bench.host.db, team.course.id);
	if (!course) throw new Error('It is gone.');
	return course;
};

const shaOf = async (team: TeamBench, at: number) =>
	(await listAttempts(team.bench.host.db, team.members[at]?.id ?? -1)).map(
		({ packageSha256 }) => packageSha256,
	);

test('who begins gets the new version, who has begun stays at theirs until they are moved', async () => {
	const team = await openTeam();
	await using _ = team.bench;
	const [anna, bo, cia] = team.members;
	if (!anna || !bo || !cia) throw new Error('nobody');
	await give(team, team.course);
	await team.take(anna, team.course, 'incomplete');
	await team.take(bo, team.course, 'completed');
	const course = await renewed(team);
	expect(course.packageSha256).not.toBe(team.course.packageSha256);
	await team.take(anna, course, 'incomplete');
	await team.take(cia, course, 'incomplete');
	expect(await shaOf(team, 0)).toEqual([team.course.packageSha256]);
	expect(await shaOf(team, 2)).toEqual([course.packageSha256]);

	const by = { personId: team.manager.id };
	expect(await moveToCurrent(team.bench.host, course, 'ongoing', by)).toEqual({
		people: 1,
		left: 0,
	});
	expect(await shaOf(team, 0)).toEqual([course.packageSha256]);
	expect(await shaOf(team, 1)).toEqual([team.course.packageSha256]);
	await moveToCurrent(team.bench.host, course, 'everybody', by);
	expect(await shaOf(team, 1)).toEqual([course.packageSha256]);
});

test('nothing is lost on the way: values, visits, and what is done', async () => {
	const team = await openTeam();
	await using _ = team.bench;
	const { db } = team.bench.host;
	const [anna, bo] = team.members;
	if (!anna || !bo) throw new Error('nobody');
	await give(team, team.course);
	await team.take(anna, team.course, 'incomplete');
	await team.take(bo, team.course, 'completed');
	const of = async () => {
		const [attempt] = await listAttempts(db, anna.id);
		const id = attempt?.id ?? -1;
		return { cmi: await findCmi(db, id), sessions: await listSessions(db, id) };
	};
	const before = await of();
	await moveToCurrent(team.bench.host, await renewed(team), 'everybody', {
		personId: team.manager.id,
	});
	expect(await of()).toEqual(before);
	expect((await readMine(team.bench.host, bo.id)).over).toMatchObject([{ status: 'done' }]);
	await team.take(anna, await renewed(team), 'completed');
	expect((await readMine(team.bench.host, anna.id)).over).toMatchObject([{ status: 'done' }]);
});

test('a part that the new version does not have stays where it is', async () => {
	const team = await openTeam(1);
	await using _ = team.bench;
	const { host } = team.bench;
	const [anna] = team.members;
	if (!anna) throw new Error('nobody');
	const two = await team.addCourse(good12({ scos: 2 }));
	await host.db
		.insertInto('attempts')
		.values(
			[0, 1].map((part) => ({
				learnerId: anna.id,
				packageSha256: two.packageSha256,
				part,
				createdAt: host.now().toISOString(),
			})),
		)
		.execute();
	await team.addCourse(good12({ scos: 1, version: '2.0.0' }));
	const course = await findCourse(host.db, two.id);
	if (!course) throw new Error('It is gone.');
	const moved = await moveToCurrent(host, course, 'everybody', { personId: team.manager.id });
	expect(moved.left).toBe(1);
	expect((await shaOf(team, 0)).toSorted()).toEqual(
		[course.packageSha256, two.packageSha256].toSorted(),
	);
});
