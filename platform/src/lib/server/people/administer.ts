import type { PersonProblem } from '../../people-problem.ts';
import { done, hindered } from '../../outcome.ts';
import type { Outcome } from '../../outcome.ts';
import { note, noteAll } from '../audit/audit.ts';
import type { Entry } from '../audit/audit.ts';
import { inTransaction } from '../db/database.ts';
import { twice } from '../db/twice.ts';
import type { PlatformHost } from '../host.ts';
import { revokeLinks } from '../sign-in/links.ts';
import { signOutEverywhere } from '../sign-in/sign-ins.ts';
import { isLast, lockAdmins } from './admins.ts';
import { judgeDraft } from './draft.ts';
import type { PersonDraft, ReadyPerson } from './draft.ts';
import { addPeople, changePerson, findPerson, personByEmail, setBlocked } from './people.ts';
import type { NewPerson, Person } from './people.ts';
import { goneTeams, movePlaces } from './places.ts';
import { outranks } from './role.ts';
import { findTeam } from './teams.ts';

type Judged = Outcome<ReadyPerson, PersonProblem>;

const leadProblems = async (
	{ db }: PlatformHost,
	{ role, places }: ReadyPerson,
): Promise<readonly PersonProblem[]> => {
	if (role !== 'employee') return [];
	const led = places.filter(({ place }) => place === 'leads');
	const teams = await Promise.all(led.map(({ teamId }) => findTeam(db, teamId)));
	return teams.flatMap((team) => (team ? [{ code: 'lead-needs-role', team: team.name }] : []));
};

/** Judges with what the database knows, too. @param own the person themselves, where they are here already */
const judge = async (
	host: PlatformHost,
	draft: PersonDraft,
	own: number | undefined,
): Promise<Judged> => {
	const judged = judgeDraft(draft);
	if (!judged.ok) return judged;
	const ready = judged.value;
	const other = ready.email === undefined ? undefined : await personByEmail(host.db, ready.email);
	const problems: readonly PersonProblem[] = [
		...(other && other.id !== own ? [{ code: 'email-taken', personId: other.id } as const] : []),
		...(await leadProblems(host, ready)),
		...((await goneTeams(host, ready.places)).length > 0 ? [{ code: 'team-gone' } as const] : []),
	];
	return problems.length > 0 ? hindered(...problems) : judged;
};

/** Adds people and notes who did so. Within a transaction. Gives their ids in the same order. */
export const addAllNoted = async (
	{ db, now }: PlatformHost,
	by: number,
	all: readonly NewPerson[],
): Promise<readonly number[]> => {
	const ids = await addPeople(db, all, now());
	const notes = all.map(({ role }, index): Entry => {
		return { personId: by, action: 'person.added', about: { person: ids[index] ?? -1, role } };
	});
	await noteAll(db, notes, now());
	return ids;
};

/** The same for one. */
export const addNoted = async (host: PlatformHost, by: number, one: NewPerson): Promise<number> => {
	const [id = -1] = await addAllNoted(host, by, [one]);
	return id;
};

/**
 * Adds somebody by hand.
 *
 * @param by an administrator
 * @returns their id, or everything that stands in the way
 */
export const addByHand = (
	host: PlatformHost,
	by: Person,
	draft: PersonDraft,
): Promise<Outcome<number, PersonProblem>> =>
	twice(() =>
		inTransaction(host, async (host) => {
			const judged = await judge(host, draft, undefined);
			if (!judged.ok) return judged;
			const personId = await addNoted(host, by.id, judged.value);
			await movePlaces(host, by.id, { personId, wanted: judged.value.places });
			return done(personId);
		}),
	);

const isSame = (person: Person, { name, email, role }: NewPerson): boolean =>
	person.name === name && person.email === email && person.role === role;

/**
 * Changes name, address and role, and notes who did so. Within a transaction. Who gets to do more is
 * put out, and must have a new link: others may know the old ones, for whom it opens too much now.
 */
export const changeNoted = async (
	{ db, now }: PlatformHost,
	by: number,
	{ person, to }: { readonly person: Person; readonly to: NewPerson },
): Promise<void> => {
	if (isSame(person, to)) return;
	await changePerson(db, person.id, to);
	if (outranks(to.role, person.role)) await revokeLinks(db, { personId: person.id }, now());
	const about = { person: person.id, role: to.role };
	await note(db, { personId: by, action: 'person.changed', about }, now());
};

/**
 * Changes somebody by hand.
 *
 * @param by an administrator
 * @returns everything that stands in the way, if anything; nothing at all when there is no such person
 */
export const changeByHand = (
	host: PlatformHost,
	by: Person,
	{ id, draft }: { readonly id: number; readonly draft: PersonDraft },
): Promise<Outcome<undefined, PersonProblem> | undefined> =>
	twice(() =>
		inTransaction(host, async (host) => {
			const admins = await lockAdmins(host.db);
			const person = await findPerson(host.db, id);
			if (!person) return undefined;
			const judged = await judge(host, draft, id);
			if (!judged.ok) return judged;
			const to = judged.value;
			if (to.role !== 'admin' && isLast(admins, id)) return hindered({ code: 'last-admin' });
			await changeNoted(host, by.id, { person, to });
			await movePlaces(host, by.id, { personId: id, wanted: to.places });
			return done(undefined);
		}),
	);

/**
 * Keeps somebody out from now on, or lets them in again. Nobody can keep themselves out, so there is
 * always an administrator who is in.
 *
 * @returns whether it could be done
 */
export const blockByHand = (
	host: PlatformHost,
	by: Person,
	{ id, isBlocked }: { readonly id: number; readonly isBlocked: boolean },
): Promise<boolean> =>
	inTransaction(host, async ({ db, now }) => {
		const admins = await lockAdmins(db);
		const person = await findPerson(db, id);
		// Of two who block each other, the second is out already.
		if (!person || id === by.id || !admins.includes(by.id)) return false;
		await setBlocked(db, id, isBlocked ? now() : undefined);
		if (isBlocked) await signOutEverywhere(db, id);
		const action = isBlocked ? 'person.blocked' : 'person.unblocked';
		await note(db, { personId: by.id, action, about: { person: id } }, now());
		return true;
	});
