import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { send } from '../../../platform/src/lib/server/assignments/send.ts';
import { listCourses } from '../../../platform/src/lib/server/courses/courses.ts';
import { sumOf } from '../../../platform/src/lib/server/keys.ts';
import type { PlatformHost } from '../../../platform/src/lib/server/host.ts';
import { openCourse } from '../../../platform/src/lib/server/mine/open-course.ts';
import { importZip } from '../../../platform/src/lib/server/packages/import.ts';
import { addPerson, findPerson } from '../../../platform/src/lib/server/people/people.ts';
import { addTeam, putMember } from '../../../platform/src/lib/server/people/teams.ts';
import { signIn } from '../../../platform/src/lib/server/sign-in/sign-ins.ts';
import { createTicket } from '../../../platform/src/lib/server/stage/tickets.ts';
import { packageFile, packagesFolder } from '../../support/packages.ts';

/** A team with the course to do, and who leads it. */
export interface BenchTeam {
	readonly teamId: number;
	/** The manager's cookie. */
	readonly key: string;
	readonly courseId: number;
	readonly members: readonly number[];
}

async function importCourse(host: PlatformHost): Promise<number> {
	const zip = join(host.dataDir, 'course.zip');
	writeFileSync(zip, readFileSync(join(packagesFolder, packageFile('scorm2004-4th'))));
	const imported = await importZip(host, zip);
	if (!imported.ok) throw new Error(imported.problem.code);
	const courses = await listCourses(host.db, 'listed');
	return (
		courses.find(({ packageSha256 }) => packageSha256 === imported.value.package.sha256)?.id ?? -1
	);
}

/** Makes a team of so many and gives it the course. */
export async function addBenchTeam(host: PlatformHost, size: number): Promise<BenchTeam> {
	const now = host.now();
	const courseId = await importCourse(host);
	const teamId = await addTeam(host.db, `Team ${size}`, now);
	const leader = { name: `Chef ${size}`, email: undefined, role: 'manager' } as const;
	const leaderId = await addPerson(host.db, leader, now);
	await putMember(host.db, { teamId, personId: leaderId, leads: true }, now);
	const members: number[] = [];
	for (let n = 0; n < size; n += 1) {
		const email = `person${n}.${size}@city.example`;
		const one = { name: `Person ${n} Ågren`, email, role: 'employee' } as const;
		const personId = await addPerson(host.db, one, now);
		await putMember(host.db, { teamId, personId, leads: false }, now);
		members.push(personId);
	}
	const draft = {
		...{ courseIds: [courseId], teamIds: [teamId], personIds: [], message: '' },
		...{ isYearly: false, isAnew: false },
		due: { type: 'none' },
	} as const;
	await send(host, draft, leaderId);
	const manager = await findPerson(host.db, leaderId);
	if (!manager) throw new Error('nobody');
	return { teamId, key: await signIn(host, manager, undefined), courseId, members };
}

/** Opens the course for somebody as far as the player: the ticket that it has. */
export async function ticketOf(
	host: PlatformHost,
	personId: number,
	courseId: number,
): Promise<string> {
	const person = await findPerson(host.db, personId);
	const opened = person && (await openCourse(host, person, courseId));
	if (!person || !opened || opened === 'parts') throw new Error('It cannot be opened.');
	const way = sumOf(await signIn(host, person, undefined));
	return createTicket(host, { attemptId: opened.attempt, signIn: way, mode: 'Normal' });
}
