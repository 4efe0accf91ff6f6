import { note } from '../audit/audit.ts';
import { inTransaction } from '../db/database.ts';
import type { Db } from '../db/tables.ts';
import type { PlatformHost } from '../host.ts';
import { newKey, sumOf } from '../keys.ts';
import { findPerson } from '../people/people.ts';
import type { Person } from '../people/people.ts';
import type { Role } from '../people/role.ts';

/** Somebody who is in. */
export type SignedIn = {
	readonly person: Person;
	/** Sum of the key in the cookie: what tickets and the way out refer to. */
	readonly signIn: string;
};

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** Who has not been here for so long has to sign in again. */
const idle: Readonly<Record<Role, number>> = {
	admin: 12 * HOUR,
	manager: 14 * DAY,
	employee: 14 * DAY,
};

const expiry = (role: Role, now: Date): string =>
	new Date(now.getTime() + idle[role]).toISOString();

/** Of those who may see everything, it is noted when they come in. */
const noteEntry = (
	db: Db,
	personId: number,
	{ linkId, now }: { readonly linkId: number | undefined; readonly now: Date },
): Promise<void> => {
	const about = linkId === undefined ? { way: 'account' } : { way: 'link', link: linkId };
	return note(db, { personId, action: 'admin.entered', about }, now);
};

/**
 * Lets somebody in. Always with a new key, so that nobody can have put theirs there before.
 *
 * @param linkId of the link that was used; none with OpenID Connect
 * @returns the key for the cookie
 */
export const signIn = (
	host: Pick<PlatformHost, 'db' | 'now'>,
	person: Person,
	linkId: number | undefined,
): Promise<string> =>
	inTransaction(host, async ({ db, now }) => {
		const key = newKey();
		const at = now().toISOString();
		await db
			.insertInto('signIns')
			.values({
				sum: sumOf(key),
				personId: person.id,
				linkId: linkId ?? null,
				createdAt: at,
				seenAt: at,
				expiresAt: expiry(person.role, now()),
			})
			.execute();
		await db.updateTable('people').set({ seenAt: at }).where('id', '=', person.id).execute();
		if (person.role === 'admin') await noteEntry(db, person.id, { linkId, now: now() });
		return key;
	});

/** Notes at most once an hour that somebody is still here. */
const keepAlive = async (
	db: Db,
	row: { readonly sum: string; readonly seenAt: string },
	person: Person,
	now: Date,
): Promise<void> => {
	if (now.getTime() - Date.parse(row.seenAt) < HOUR) return;
	const seenAt = now.toISOString();
	await db
		.updateTable('signIns')
		.set({ seenAt, expiresAt: expiry(person.role, now) })
		.where('sum', '=', row.sum)
		.execute();
	await db.updateTable('people').set({ seenAt }).where('id', '=', person.id).execute();
};

/** Who has a key, if it is good and they may be here. */
export const whoIs = async (
	{ db, now }: Pick<PlatformHost, 'db' | 'now'>,
	key: string,
): Promise<SignedIn | undefined> => {
	const row = await db
		.selectFrom('signIns')
		.select(['sum', 'personId', 'seenAt', 'expiresAt'])
		.where('sum', '=', sumOf(key))
		.executeTakeFirst();
	if (!row || row.expiresAt <= now().toISOString()) return undefined;
	const person = await findPerson(db, row.personId);
	if (!person || person.isBlocked) return undefined;
	await keepAlive(db, row, person, now());
	return { person, signIn: row.sum };
};

/** Puts somebody out, and closes what they have open on the stage. */
export const signOut = async (db: Db, sum: string): Promise<void> => {
	await db.deleteFrom('signIns').where('sum', '=', sum).execute();
};

/** The same wherever they are in. */
export const signOutEverywhere = async (db: Db, personId: number): Promise<void> => {
	await db.deleteFrom('signIns').where('personId', '=', personId).execute();
};
