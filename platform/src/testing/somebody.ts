import { send } from '../lib/server/assignments/send.ts';
import { findAttempt } from '../lib/server/attempts/attempts.ts';
import { takeCommit } from '../lib/server/attempts/commit.ts';
import type { Course } from '../lib/server/courses/courses.ts';
import { sumOf } from '../lib/server/keys.ts';
import { launch } from '../lib/server/launch.ts';
import { queue } from '../lib/server/mail/outbox/queue.ts';
import { openCourse } from '../lib/server/mine/open-course.ts';
import { partAt } from '../lib/server/packages/contents.ts';
import { findPackage } from '../lib/server/packages/packages.ts';
import { addByHand } from '../lib/server/people/administer.ts';
import { joinTeam } from '../lib/server/people/join.ts';
import { findPerson } from '../lib/server/people/people.ts';
import type { Person } from '../lib/server/people/people.ts';
import { makeLinks } from '../lib/server/sign-in/personal-links.ts';
import { count } from '../lib/server/sign-in/rate-limit.ts';
import { enter } from '../lib/server/sign-in/enter.ts';
import { createTicket } from '../lib/server/stage/tickets.ts';
import { firstAdminOf } from './people.ts';
import type { TeamBench } from './team.ts';

/** Somebody of whom there is something in every table that can hold anything of anybody. */
export type Somebody = {
	readonly person: Person;
	/** In the link that they came in by. */
	readonly linkKey: string;
	/** In their cookie. */
	readonly cookieKey: string;
	/** Of the course that is open in their browser. */
	readonly ticketKey: string;
	/** Words that stand nowhere but in what is kept of them. */
	readonly words: readonly string[];
};

const NAME = 'Åsa Svartvik';
const EMAIL = 'asa.svartvik@city.example';
const SUBJECT = 'https://issuer.example s-8841';

/** What they have written in a course. */
export const ANSWER = 'Jag skulle ringa pappan direkt.';

const asking = { origin: 'http://127.0.0.1', locale: 'sv', launchMode: 'Normal' } as const;

/** Opens a course as its button does. */
export const openFor = async ({ bench: { host } }: TeamBench, person: Person, course: Course) => {
	const opened = await openCourse(host, person, course.id);
	if (opened === undefined || opened === 'parts') throw new Error('It cannot be opened.');
	const attempt = await findAttempt(host.db, person.id, opened.attempt);
	const one = attempt && (await findPackage(host.db, attempt.packageSha256));
	const part = one && partAt(one.contents, attempt.part);
	if (!part) throw new Error('No attempt.');
	const launched = await launch(host, { attempt, learner: person, package: one, part }, asking);
	return { attempt, launched };
};

const answerIn = async (team: TeamBench, person: Person): Promise<number> => {
	const { attempt, launched } = await openFor(team, person, team.course);
	const cmi = { completion_status: 'incomplete', exit: 'suspend', suspend_data: ANSWER };
	const commit = { seq: 1, finish: false, cmi, navRequest: '' };
	const calls = [
		{
			n: 1,
			at: team.bench.host.now().toISOString(),
			method: 'SetValue',
			element: 'cmi.suspend_data',
			value: ANSWER,
			returned: 'true',
			error: 0,
		},
	];
	const of = { attemptId: attempt.id, learnerId: person.id };
	await takeCommit(team.bench.host, of, { session: launched.session, calls, commit });
	return attempt.id;
};

const addThem = async (team: TeamBench): Promise<Person> => {
	const { host } = team.bench;
	const admin = await firstAdminOf(team.bench);
	const places = [{ teamId: team.teamId, place: 'member' } as const];
	const added = await addByHand(host, admin, { name: NAME, email: EMAIL, role: 'manager', places });
	const id = added.ok ? added.value : 0;
	await host.db.updateTable('people').set({ oidcSubject: SUBJECT }).where('id', '=', id).execute();
	const person = await findPerson(host.db, id);
	if (!person) throw new Error('Nobody.');
	return person;
};

const write = async (team: TeamBench, person: Person): Promise<void> => {
	const { host } = team.bench;
	const letter = { subject: 'Ny kurs till dig', calendar: '' };
	const [other] = team.members;
	const own = { ...letter, personId: person.id, recipient: EMAIL, body: `Hej ${NAME}!` };
	await queue(host.db, { ...own, name: 'one' }, host.now());
	// They have sent something to another, and a test letter has gone to their address.
	const to = { ...letter, personId: other?.id ?? 0, recipient: other?.email ?? '' };
	await queue(host.db, { ...to, body: `Hej!\n\nHälsningar ${NAME}`, name: 'two' }, host.now());
	await queue(host.db, { ...to, recipient: EMAIL, body: 'Prov', name: 'three' }, host.now());
};

/** Adds them, and lets them do everything that people do. @param au a cmi5 course */
export const addSomebody = async (team: TeamBench, au: Course): Promise<Somebody> => {
	const { host } = team.bench;
	const person = await addThem(team);
	const admin = await firstAdminOf(team.bench);
	const draft = { message: '', isYearly: false, isAnew: false, due: { type: 'none' } } as const;
	const toThem = {
		...draft,
		courseIds: [team.course.id, au.id],
		teamIds: [],
		personIds: [person.id],
	};
	await send(host, toThem, admin.id);
	const [other] = team.members;
	await send(host, { ...toThem, personIds: [other?.id ?? 0] }, person.id);
	const [link] = await makeLinks(host, admin, { people: [person], days: 30 });
	const linkKey = link?.address.split('/').at(-1) ?? '';
	const inside = await enter(host, linkKey, '203.0.113.7');
	const cookieKey = 'key' in inside ? inside.key : '';
	const attemptId = await answerIn(team, person);
	await openFor(team, person, au);
	const signIn = sumOf(cookieKey);
	const ticketKey = await createTicket(host, { attemptId, signIn, mode: 'Normal' });
	await count(host, { name: `link asked ${sumOf(EMAIL)}`, times: 3, seconds: 3600 });
	await write(team, person);
	await joinTeam(host, { teamId: team.teamId, personId: person.id, leads: true });
	const words = [NAME, NAME.toLowerCase(), '{sa svartvik', EMAIL, SUBJECT, person.code, ANSWER];
	return { person, linkKey, cookieKey, ticketKey, words };
};
