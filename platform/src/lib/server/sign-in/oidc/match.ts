import { note } from '../../audit/audit.ts';
import { inTransaction } from '../../db/database.ts';
import type { Db } from '../../db/tables.ts';
import type { PlatformHost } from '../../host.ts';
import { COLUMNS, personByEmail, toPerson } from '../../people/people.ts';
import type { Person } from '../../people/people.ts';
import type { Claims } from './claims.ts';

/** Why somebody whom their organisation knows does not come in here. */
export type NoMatch = 'unknown' | 'unverified' | 'otherAccount' | 'blocked';

const bySubject = async (db: Db, subject: string): Promise<Person | undefined> => {
	const row = await db
		.selectFrom('people')
		.select(COLUMNS)
		.where('oidcSubject', '=', subject)
		.executeTakeFirst();
	return row && toPerson(row);
};

/** The account that somebody has signed in with before, if they have. */
export const subjectOf = async (db: Db, personId: number): Promise<string | undefined> => {
	const row = await db
		.selectFrom('people')
		.select('oidcSubject')
		.where('id', '=', personId)
		.executeTakeFirst();
	return row?.oidcSubject ?? undefined;
};

const setSubject = async (db: Db, personId: number, subject: string | null): Promise<void> => {
	await db.updateTable('people').set({ oidcSubject: subject }).where('id', '=', personId).execute();
};

/**
 * Who has the address. One who has signed in with another account of the same issuer is not meant:
 * addresses are given to new people when somebody has left.
 */
const byAddress = async (db: Db, { email, issuer }: Claims): Promise<Person | NoMatch> => {
	if (email === undefined) return 'unverified';
	const person = await personByEmail(db, email);
	if (!person) return 'unknown';
	const known = await subjectOf(db, person.id);
	return known?.startsWith(`${issuer} `) ? 'otherAccount' : person;
};

/**
 * Finds who it is that signs in: by the account that they have used before, else by their address.
 * Nobody is made by signing in.
 */
export const match = (host: PlatformHost, claims: Claims): Promise<Person | NoMatch> =>
	inTransaction(host, async ({ db, now }) => {
		const known = await bySubject(db, claims.subject);
		const found = known ?? (await byAddress(db, claims));
		if (typeof found === 'string') return found;
		if (found.isBlocked) return 'blocked';
		if (known) return known;
		await setSubject(db, found.id, claims.subject);
		const about = { person: found.id, account: 'known' };
		await note(db, { personId: found.id, action: 'person.changed', about }, now());
		return found;
	});

/** Forgets with which account somebody signs in: the next one with their address becomes theirs. */
export const forgetAccount = (host: PlatformHost, by: Person, personId: number): Promise<void> =>
	inTransaction(host, async ({ db, now }) => {
		await setSubject(db, personId, null);
		const about = { person: personId, account: 'forgotten' };
		await note(db, { personId: by.id, action: 'person.changed', about }, now());
	});
