import type { Db } from '../db/tables.ts';
import type { PlatformHost } from '../host.ts';
import type { SignedIn } from '../sign-in/sign-ins.ts';
import { linksOf } from './person-page.ts';
import type { ListedLink } from './person-page.ts';
import type { Person } from './people.ts';
import { listMemberships } from './teams.ts';

/** Where somebody is signed in. */
export type ListedSignIn = {
	/** ISO 8601, both. */
	readonly createdAt: string;
	readonly seenAt: string;
	/** Else by the organisation's own sign-in. */
	readonly isByLink: boolean;
	/** The one by which this is asked. */
	readonly isThis: boolean;
};

/** What is kept about somebody, for themselves to see. */
export type Me = {
	readonly person: Person;
	readonly teams: readonly { readonly team: string; readonly leads: boolean }[];
	readonly links: readonly ListedLink[];
	/** Newest first. */
	readonly signIns: readonly ListedSignIn[];
};

const signInsOf = async (db: Db, { person, signIn }: SignedIn, now: Date) => {
	const rows = await db
		.selectFrom('signIns')
		.select(['sum', 'linkId', 'createdAt', 'seenAt'])
		.where('personId', '=', person.id)
		.where('expiresAt', '>', now.toISOString())
		.orderBy('createdAt', 'desc')
		.execute();
	return rows.map(({ sum, linkId, createdAt, seenAt }) => ({
		createdAt,
		seenAt,
		isByLink: linkId !== null,
		isThis: sum === signIn,
	}));
};

/** Reads what is kept about the one who asks. */
export const readMe = async (host: PlatformHost, who: SignedIn): Promise<Me> => ({
	person: who.person,
	teams: await listMemberships(host.db, [who.person.id]),
	links: await linksOf(host, who.person.id),
	signIns: await signInsOf(host.db, who, host.now()),
});
