import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../../platform/serve.ts';
import { send as assign } from '../../../platform/src/lib/server/assignments/send.ts';
import { listCourses } from '../../../platform/src/lib/server/courses/courses.ts';
import { closeHost, openHost, type PlatformHost } from '../../../platform/src/lib/server/host.ts';
import { openCourse } from '../../../platform/src/lib/server/mine/open-course.ts';
import { labelOf } from '../../../platform/src/lib/server/origins.ts';
import { importZip } from '../../../platform/src/lib/server/packages/import.ts';
import { joinTeam } from '../../../platform/src/lib/server/people/join.ts';
import { carryOut } from '../../../platform/src/lib/server/people/list/carry-out.ts';
import { previewList } from '../../../platform/src/lib/server/people/list/preview.ts';
import {
	addPerson,
	findPerson,
	type Person,
} from '../../../platform/src/lib/server/people/people.ts';
import type { Role } from '../../../platform/src/lib/server/people/role.ts';
import { addTeam } from '../../../platform/src/lib/server/people/teams.ts';
import { createLink } from '../../../platform/src/lib/server/sign-in/links.ts';
import { whoIs } from '../../../platform/src/lib/server/sign-in/sign-ins.ts';
import { createTicket } from '../../../platform/src/lib/server/stage/tickets.ts';
import { good2004 } from '../../../platform/src/testing/zips.ts';
import { send } from './http.ts';

/** Who asks; `nobody` is not signed in. */
export const askers = ['nobody', 'employee', 'manager', 'admin'] as const;
export type Asker = (typeof askers)[number];

type Of<Who extends Asker> = Readonly<Record<Who, number>>;

/** A team with its manager and one employee, who has begun a course; and a list that the manager has brought. */
export interface Side {
	readonly team: number;
	readonly manager: number;
	readonly employee: number;
	readonly assignment: number;
	readonly duty: number;
	readonly import: number;
	readonly attempt: number;
}

/** A platform with two teams that have nothing to do with each other. Employee and manager who ask are of `own`. */
export interface World {
	readonly app: string;
	/** The stage of the course. */
	readonly stage: string;
	readonly own: Side;
	readonly other: Side;
	/** For an administrator to change and remove. */
	readonly spare: { readonly team: number; readonly person: number };
	readonly course: number;
	/** Nobody has been given it. */
	readonly notGiven: number;
	/** Of the course's package. */
	readonly sha256: string;
	/** An attempt of each who asks, a duty, and a list that each has brought. */
	readonly attempts: Of<Exclude<Asker, 'nobody'>>;
	readonly duties: Of<Exclude<Asker, 'nobody'>>;
	readonly imports: Of<'manager' | 'admin'>;
	/** Opens the employee's attempt on the stage. */
	readonly ticket: string;
	/** The key of a personal link. */
	readonly key: string;
	/** Signs somebody in by a personal link, as a browser does. Gives the cookie; nothing for nobody. */
	readonly signIn: (asker: Asker) => Promise<string | undefined>;
	readonly [Symbol.asyncDispose]: () => Promise<void>;
}

const MONTH = 30 * 24 * 60 * 60 * 1000;

async function addOne(host: PlatformHost, name: string, role: Role): Promise<Person> {
	const id = await addPerson(host.db, { name, email: undefined, role }, host.now());
	return personOf(host, id);
}

async function personOf(host: PlatformHost, id: number): Promise<Person> {
	const found = await findPerson(host.db, id);
	if (!found) throw new Error('Nobody.');
	return found;
}

async function addCourse(host: PlatformHost, identifier: string): Promise<number> {
	const zip = join(host.dataDir, `${identifier}.zip`);
	writeFileSync(zip, good2004({ identifier }));
	const imported = await importZip(host, zip);
	if (!imported.ok) throw new Error(imported.problem.code);
	const all = await listCourses(host.db, 'all');
	return all.find((one) => one.identifier === identifier)?.id ?? -1;
}

async function beginCourse(host: PlatformHost, person: Person, course: number): Promise<number> {
	const opened = await openCourse(host, person, course);
	if (opened === undefined || opened === 'parts') throw new Error('It cannot be opened.');
	return opened.attempt;
}

async function bringList(host: PlatformHost, by: Person, team: number): Promise<number> {
	const list = { text: `Namn\tE-post\nNy\tny${team}@city.example`, team: String(team) };
	const seen = await previewList(host, by, list);
	const sum = seen?.ok ? seen.value.sum : '';
	const carried = await carryOut(host, by, { ...list, sum, leavesOut: false });
	if (carried?.type !== 'done') throw new Error('The list was refused.');
	return carried.id;
}

interface Given {
	readonly course: number;
	readonly teamIds: readonly number[];
	readonly personIds: readonly number[];
}

async function give(host: PlatformHost, { course, ...to }: Given, by: Person): Promise<number> {
	const due = { type: 'on', day: '2099-03-31' } as const;
	const given = { ...to, message: '', due, isYearly: false, isAnew: false };
	return (await assign(host, { courseIds: [course], ...given }, by.id)).assignmentId;
}

async function dutyOf(host: PlatformHost, { id }: Person): Promise<number> {
	const duties = host.db.selectFrom('duties').select('id').where('personId', '=', id);
	return (await duties.executeTakeFirstOrThrow()).id;
}

async function addSide(host: PlatformHost, name: string, course: number): Promise<Side> {
	const team = await addTeam(host.db, name, host.now());
	const manager = await addOne(host, `Chef ${name}`, 'manager');
	const employee = await addOne(host, `Medarbetare ${name}`, 'employee');
	await joinTeam(host, { teamId: team, personId: manager.id, leads: true });
	await joinTeam(host, { teamId: team, personId: employee.id, leads: false });
	const due = { type: 'on', day: '2099-03-31' } as const;
	const given = {
		teamIds: [team],
		personIds: [],
		message: '',
		due,
		isYearly: false,
		isAnew: false,
	};
	const { assignmentId } = await assign(host, { courseIds: [course], ...given }, manager.id);
	const duty = await host.db
		.selectFrom('duties')
		.select('id')
		.where('personId', '=', employee.id)
		.executeTakeFirstOrThrow();
	return {
		team,
		manager: manager.id,
		employee: employee.id,
		assignment: assignmentId,
		duty: duty.id,
		import: await bringList(host, manager, team),
		attempt: await beginCourse(host, employee, course),
	};
}

async function ticketFor(host: PlatformHost, cookie: string, attemptId: number): Promise<string> {
	const who = await whoIs(host, cookie.replace(/^platform=/, ''));
	return createTicket(host, { attemptId, signIn: who?.signIn ?? '', mode: 'Normal' });
}

/** Starts the built platform, and fills it. */
export async function openWorld(): Promise<World> {
	const dataDir = mkdtempSync(join(tmpdir(), 'platform-'));
	const server = await serve({ dataDir, port: 0 });
	const app = server.address;
	const host = await openHost({ dataDir });
	const course = await addCourse(host, 'se.example.given');
	const notGiven = await addCourse(host, 'se.example.not-given');
	const own = await addSide(host, 'Vår', course);
	const other = await addSide(host, 'Deras', course);
	const [manager, admin] = [await personOf(host, own.manager), await personOf(host, 1)];
	const spare = {
		team: await addTeam(host.db, 'Ingens', host.now()),
		person: (await addOne(host, 'Ingens medarbetare', 'employee')).id,
	};
	await give(host, { course, teamIds: [], personIds: [manager.id, admin.id] }, admin);
	const keyFor = (personId: number): Promise<string> => {
		const expiresAt = new Date(Date.now() + MONTH);
		return createLink(host.db, { personId, isOnce: false, expiresAt }, host.now());
	};
	const ids = { employee: own.employee, manager: own.manager, admin: admin.id };
	const signIn = async (asker: Asker): Promise<string | undefined> => {
		if (asker === 'nobody') return undefined;
		const url = new URL(`/in/${await keyFor(ids[asker])}`, app);
		const { status, headers } = await send({ method: 'POST', url, origin: app });
		const cookie = headers['set-cookie']?.[0]?.split(';')[0];
		if (status !== 303 || cookie === undefined) throw new Error(`Not signed in: ${status}.`);
		return cookie;
	};
	const standing = (await listCourses(host.db, 'all')).find(({ id }) => id === course);
	if (!standing) throw new Error('No course.');
	return {
		...{ app, own, other, spare, course, notGiven, signIn },
		stage: app.replace('localhost', `${labelOf(standing)}.localhost`),
		sha256: standing.packageSha256,
		attempts: {
			employee: own.attempt,
			manager: await beginCourse(host, manager, course),
			admin: await beginCourse(host, admin, course),
		},
		duties: {
			employee: own.duty,
			manager: await dutyOf(host, manager),
			admin: await dutyOf(host, admin),
		},
		imports: { manager: own.import, admin: await bringList(host, admin, spare.team) },
		ticket: await ticketFor(host, (await signIn('employee')) ?? '', own.attempt),
		key: await keyFor(spare.person),
		async [Symbol.asyncDispose]() {
			await closeHost(host);
			await server.close();
			rmSync(dataDir, { recursive: true, force: true });
		},
	};
}
