import { closeHost, openHost } from '../../platform/src/lib/server/host.ts';
import type { HostOptions, PlatformHost } from '../../platform/src/lib/server/host.ts';
import { listCourses } from '../../platform/src/lib/server/courses/courses.ts';
import { joinTeam } from '../../platform/src/lib/server/people/join.ts';
import { addPerson, findPerson } from '../../platform/src/lib/server/people/people.ts';
import type { NewPerson } from '../../platform/src/lib/server/people/people.ts';
import { addTeam } from '../../platform/src/lib/server/people/teams.ts';
import { linkAddress } from '../../platform/src/lib/server/sign-in/first-link.ts';
import { createLink } from '../../platform/src/lib/server/sign-in/links.ts';
import { takeAu } from '../../platform/src/testing/take-au.ts';

const MONTH = 30 * 24 * 60 * 60 * 1000;

/** A team with one who leads it: names to personal links. */
export interface TeamLinks {
	readonly team: string;
	readonly manager: string;
	readonly members: ReadonlyMap<string, string>;
}

async function linkFor(host: PlatformHost, personId: number): Promise<string> {
	const expiresAt = new Date(Date.now() + MONTH);
	const link = { personId, isOnce: false, expiresAt };
	return linkAddress(host, await createLink(host.db, link, new Date()));
}

/**
 * Puts a team on a platform by another process's door: its database. The links lead to the platform's own address.
 */
export async function addTeamOf(
	address: Pick<HostOptions, 'dataDir' | 'databaseUrl'>,
	platform: string,
	names: readonly string[],
): Promise<TeamLinks> {
	const origins = { app: platform, stage: platform.replace('localhost', '*.localhost') };
	const host = await openHost({ ...address, origins });
	const add = async (name: string, role: NewPerson['role'], leads: boolean): Promise<string> => {
		const email = `${name.split(' ')[0]?.toLowerCase() ?? ''}@city.example`;
		const personId = await addPerson(host.db, { name, email, role }, new Date());
		await joinTeam(host, { teamId, personId, leads });
		return linkFor(host, personId);
	};
	const team = 'Förskolan Ärtan';
	const teamId = await addTeam(host.db, team, new Date());
	const manager = await add('Maja Lind', 'manager', true);
	const members = new Map<string, string>();
	for (const name of names) members.set(name, await add(name, 'employee', false));
	await closeHost(host);
	return { team, manager, members };
}

/** The first so many of whom the team has take the course there is, and begin the pick-up by waiting. */
export async function takeAsOthers(
	address: Pick<HostOptions, 'dataDir' | 'databaseUrl'>,
	count: number,
): Promise<void> {
	const host = await openHost(address);
	const [course] = await listCourses(host.db, 'all');
	const duties = await host.db.selectFrom('duties').select('personId').orderBy('id').execute();
	for (const { personId } of duties.slice(0, count)) {
		const person = await findPerson(host.db, personId);
		if (!course || !person) throw new Error('Nobody has the course.');
		const question = 'Tio över ett: När får Jonas veta?';
		await takeAu(host, { person, course }, { id: 'pick_up.call', question, isBest: false });
	}
	await closeHost(host);
}
