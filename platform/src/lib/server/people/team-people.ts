import type { PersonProblem } from '../../people-problem.ts';
import { done, hindered } from '../../outcome.ts';
import type { Outcome } from '../../outcome.ts';
import { inTransaction } from '../db/database.ts';
import { twice } from '../db/twice.ts';
import type { PlatformHost } from '../host.ts';
import { makeLinks } from '../sign-in/personal-links.ts';
import type { LinkDays, MadeLink } from '../sign-in/personal-links.ts';
import { addNoted } from './administer.ts';
import { judgeDraft } from './draft.ts';
import { teamFor } from './team-for.ts';
import { personByEmail } from './people.ts';
import type { Person } from './people.ts';
import { putInto, takeOut } from './places.ts';
import { listInTeam } from './team-view.ts';
import type { InTeam } from './team-view.ts';

/* What those who lead a team may do with its people. Each asks anew whether the team is theirs. */

/** Whether a manager may take somebody out of a team of theirs. Who leads it is for administrators to say. */
export const mayTakeOut = (by: Person, one: InTeam): boolean => by.role === 'admin' || !one.leads;

/**
 * Whether somebody may be given a link from the page of a team. A manager's hand goes no further than
 * employees: with the link of another manager they would see what is not theirs.
 */
export const mayGiveLink = (by: Person, one: InTeam): boolean => {
	if (one.isBlocked) return false;
	return by.role === 'admin' || (one.role === 'employee' && !one.leads);
};

const takenBy = (by: Person, other: Person): PersonProblem => ({
	code: 'email-taken',
	personId: by.role === 'admin' ? other.id : undefined,
});

/**
 * Adds somebody new to a team, as an employee.
 *
 * @param given what was typed
 * @returns their id, or everything that stands in the way; nothing at all when the team is not theirs
 */
export const addToTeam = (
	host: PlatformHost,
	by: Person,
	given: { readonly team: string; readonly name: string; readonly email: string },
): Promise<Outcome<number, PersonProblem> | undefined> =>
	twice(() =>
		inTransaction(host, async (host) => {
			const team = await teamFor(host, by, given.team);
			if (!team) return undefined;
			const { name, email } = given;
			const judged = judgeDraft({ name, email, role: 'employee', places: [] });
			if (!judged.ok) return judged;
			const one = judged.value;
			const other = one.email === undefined ? undefined : await personByEmail(host.db, one.email);
			if (other) return hindered(takenBy(by, other));
			const personId = await addNoted(host, by.id, one);
			await putInto(host, by.id, { teamId: team.id, personId, leads: false });
			return done(personId);
		}),
	);

/** Takes somebody out of a team. @returns who it was; nothing when the team or the person is not theirs */
export const takeOutOfTeam = (
	host: PlatformHost,
	by: Person,
	given: { readonly team: string; readonly personId: number | undefined },
): Promise<Person | undefined> =>
	inTransaction(host, async (host) => {
		const team = await teamFor(host, by, given.team);
		const all = team ? await listInTeam(host.db, team.id) : [];
		const one = all.find(({ id }) => id === given.personId);
		if (!team || !one || !mayTakeOut(by, one)) return undefined;
		await takeOut(host, by.id, { teamId: team.id, personId: one.id });
		return one;
	});

/**
 * Makes links for people in a team.
 *
 * @returns the links; nothing when the team, or only one of the people, is not theirs
 */
export const linkTeam = (
	host: PlatformHost,
	by: Person,
	given: {
		readonly team: string;
		/** Nothing: everybody in it who may be given one. */
		readonly personIds: readonly (number | undefined)[] | undefined;
		readonly days: LinkDays;
	},
): Promise<readonly MadeLink[] | undefined> =>
	inTransaction(host, async (host) => {
		const team = await teamFor(host, by, given.team);
		const all = team ? await listInTeam(host.db, team.id) : [];
		const ids = given.personIds && new Set(given.personIds);
		const people = all.filter((one) => mayGiveLink(by, one) && (!ids || ids.has(one.id)));
		if (!team || (ids && people.length !== ids.size)) return undefined;
		return makeLinks(host, by, { people, days: given.days });
	});
