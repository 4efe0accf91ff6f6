import type { CmiTree } from '../lib/launch.ts';
import { findAttempt } from '../lib/server/attempts/attempts.ts';
import { takeCommit } from '../lib/server/attempts/commit.ts';
import { listCourses } from '../lib/server/courses/courses.ts';
import type { Course } from '../lib/server/courses/courses.ts';
import { launch } from '../lib/server/launch.ts';
import { openCourse } from '../lib/server/mine/open-course.ts';
import { partAt } from '../lib/server/packages/contents.ts';
import { importZip } from '../lib/server/packages/import.ts';
import { findPackage } from '../lib/server/packages/packages.ts';
import { joinTeam } from '../lib/server/people/join.ts';
import { addPerson, findPerson } from '../lib/server/people/people.ts';
import type { Person } from '../lib/server/people/people.ts';
import type { Role } from '../lib/server/people/role.ts';
import { addTeam } from '../lib/server/people/teams.ts';
import { openBench } from './host.ts';
import type { Bench } from './host.ts';
import { good2004 } from './zips.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A platform with a course and a team, and a calendar that can be turned. */
export type TeamBench = {
	readonly bench: Bench;
	readonly course: Course;
	readonly teamId: number;
	/** Leads the team. */
	readonly manager: Person;
	readonly members: readonly Person[];
	readonly add: (name: string, role?: Role) => Promise<Person>;
	readonly waitDays: (days: number) => void;
	/** Imports another course. */
	readonly addCourse: (zip: Uint8Array) => Promise<Course>;
	/** Opens the course, and commits with a status and, if wanted, other values. */
	readonly take: (
		person: Person,
		course: Course,
		status: 'incomplete' | 'completed',
		more?: CmiTree,
	) => Promise<void>;
};

const asking = { origin: 'http://127.0.0.1', locale: 'sv', launchMode: 'Normal' } as const;

const take = async (
	{ host }: Bench,
	person: Person,
	course: Course,
	more: CmiTree,
): Promise<void> => {
	const opened = await openCourse(host, person, course.id);
	if (opened === undefined || opened === 'parts') throw new Error('It cannot be opened.');
	const attempt = await findAttempt(host.db, person.id, opened.attempt);
	const one = attempt && (await findPackage(host.db, attempt.packageSha256));
	const part = one && partAt(one.contents, attempt.part);
	if (!part) throw new Error('No attempt.');
	const given = await launch(host, { attempt, learner: person, package: one, part }, asking);
	const cmi = { exit: 'suspend', ...more };
	const commit = { seq: 1, finish: true, cmi, navRequest: '' };
	const of = { attemptId: attempt.id, learnerId: person.id };
	await takeCommit(host, of, { session: given.session, calls: [], commit });
};

/** Opens a platform on 1 March 2026 with a team of so many, whose names begin with A, B, C … */
export const openTeam = async (size = 3): Promise<TeamBench> => {
	const clock = { now: new Date('2026-03-01T08:00:00Z') };
	const bench = await openBench({}, () => clock.now);
	const { host } = bench;
	const add = async (name: string, role: Role = 'employee'): Promise<Person> => {
		const email = `${name.toLowerCase().replace(/\W+/g, '.')}@city.example`;
		const found = await findPerson(
			host.db,
			await addPerson(host.db, { name, email, role }, clock.now),
		);
		if (!found) throw new Error('Nobody.');
		return found;
	};
	const addCourse = async (zip: Uint8Array): Promise<Course> => {
		const imported = await importZip(host, bench.write('course.zip', zip));
		if (!imported.ok) throw new Error(imported.problem.code);
		const sum = imported.value.package.sha256;
		const found = (await listCourses(host.db, 'all')).find((one) => one.packageSha256 === sum);
		if (!found) throw new Error('No course.');
		return found;
	};
	const course = await addCourse(good2004());
	const teamId = await addTeam(host.db, 'Förskolan Ärtan', clock.now);
	const manager = await add('Maja Chef', 'manager');
	await joinTeam(host, { teamId, personId: manager.id, leads: true });
	const members: Person[] = [];
	for (let n = 0; n < size; n += 1) {
		const member = await add(`${String.fromCodePoint(65 + (n % 26))} Person ${n}`);
		await joinTeam(host, { teamId, personId: member.id, leads: false });
		members.push(member);
	}
	return {
		bench,
		course,
		teamId,
		manager,
		members,
		add,
		addCourse,
		waitDays: (days) => (clock.now = new Date(clock.now.getTime() + days * DAY)),
		take: (person, one, status, more = {}) =>
			take(bench, person, one, { ...more, completion_status: status }),
	};
};
