import type { PlatformHost } from '../host.ts';
import { listLinks, stateOfLink } from '../sign-in/links.ts';
import type { LinkState, SignInLink } from '../sign-in/links.ts';
import { subjectOf } from '../sign-in/oidc/match.ts';
import { linkDays } from '../sign-in/personal-links.ts';
import type { PersonDraft } from './draft.ts';
import { findPerson } from './people.ts';
import type { Person } from './people.ts';
import { listMemberships, listTeams } from './teams.ts';
import type { Team } from './teams.ts';

/** A link as pages show it. */
export type ListedLink = SignInLink & { readonly state: LinkState };

/** All that an administrator sees of somebody. */
export type PersonPage = {
	readonly person: Person;
	/** What stands in the form. */
	readonly draft: PersonDraft;
	readonly teams: readonly Team[];
	/** Newest first. */
	readonly links: readonly ListedLink[];
	readonly days: readonly number[];
	/** They sign in with an account of the organisation, too. */
	readonly hasAccount: boolean;
};

/** Somebody's links, newest first, each with what it is worth now. */
export const linksOf = async (
	{ db, now }: Pick<PlatformHost, 'db' | 'now'>,
	personId: number,
): Promise<readonly ListedLink[]> =>
	(await listLinks(db, personId)).map((link) => ({ ...link, state: stateOfLink(link, now()) }));

const draftOf = async (
	{ db }: Pick<PlatformHost, 'db'>,
	{ id, name, email = '', role }: Person,
): Promise<PersonDraft> => ({
	name,
	email,
	role,
	places: (await listMemberships(db, [id])).map(({ teamId, leads }) => ({
		teamId,
		place: leads ? 'leads' : 'member',
	})),
});

/** Reads the page about somebody. Gives nothing when there is no such person. */
export const readPerson = async (
	host: PlatformHost,
	id: number | undefined,
): Promise<PersonPage | undefined> => {
	const person = id === undefined ? undefined : await findPerson(host.db, id);
	if (!person) return undefined;
	return {
		person,
		draft: await draftOf(host, person),
		teams: await listTeams(host.db),
		links: await linksOf(host, person.id),
		days: linkDays,
		hasAccount: (await subjectOf(host.db, person.id)) !== undefined,
	};
};
