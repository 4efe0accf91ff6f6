import type { Selectable } from 'kysely';
import type { Db } from '../db/tables.ts';
import type { SignInLinksTable } from '../db/tables/organisation.ts';
import { newShortKey, sumOf } from '../keys.ts';

/** A personal way in. The key in it is kept nowhere; only its sum is. */
export type SignInLink = {
	readonly id: number;
	readonly personId: number;
	/** It opens once. */
	readonly isOnce: boolean;
	/** ISO 8601, as all times here. */
	readonly createdAt: string;
	readonly expiresAt: string;
	readonly usedAt: string | undefined;
	readonly revokedAt: string | undefined;
};

/** Whether a link opens, and if not, why. */
export type LinkState = 'good' | 'expired' | 'revoked' | 'used';

const toLink = ({ sum: _, once, ...row }: Selectable<SignInLinksTable>): SignInLink => ({
	...row,
	isOnce: once === 1,
	usedAt: row.usedAt ?? undefined,
	revokedAt: row.revokedAt ?? undefined,
});

/** What a link is worth at a moment. */
export const stateOfLink = (link: SignInLink, now: Date): LinkState => {
	if (link.revokedAt !== undefined) return 'revoked';
	if (link.isOnce && link.usedAt !== undefined) return 'used';
	return link.expiresAt <= now.toISOString() ? 'expired' : 'good';
};

/** How a link is to be. */
export type NewLink = {
	readonly personId: number;
	readonly isOnce: boolean;
	readonly expiresAt: Date;
};

/** Makes a link. Gives the key, which cannot be read again. */
export const createLink = async (
	db: Db,
	{ personId, isOnce, expiresAt }: NewLink,
	now: Date,
): Promise<string> => {
	const key = newShortKey();
	await db
		.insertInto('signInLinks')
		.values({
			personId,
			sum: sumOf(key),
			once: isOnce ? 1 : 0,
			createdAt: now.toISOString(),
			expiresAt: expiresAt.toISOString(),
		})
		.execute();
	return key;
};

/** The link with a key, good or not. */
export const findLink = async (db: Db, key: string): Promise<SignInLink | undefined> => {
	const row = await db
		.selectFrom('signInLinks')
		.selectAll()
		.where('sum', '=', sumOf(key))
		.executeTakeFirst();
	return row && toLink(row);
};

/** Somebody's links, newest first. */
export const listLinks = async (db: Db, personId: number): Promise<readonly SignInLink[]> => {
	const rows = await db
		.selectFrom('signInLinks')
		.selectAll()
		.where('personId', '=', personId)
		.orderBy('id', 'desc')
		.execute();
	return rows.map(toLink);
};

/**
 * Notes that a link has been used.
 *
 * @returns whether it could be: of two who use a once-only link at the same time, one can
 */
export const claimLink = async (db: Db, link: SignInLink, now: Date): Promise<boolean> => {
	const update = db
		.updateTable('signInLinks')
		.set({ usedAt: now.toISOString() })
		.where('id', '=', link.id)
		.where('revokedAt', 'is', null);
	const claim = link.isOnce ? update.where('usedAt', 'is', null) : update;
	return (await claim.executeTakeFirst()).numUpdatedRows === 1n;
};

/** Makes links worthless, and puts out who has come in by them. Within a transaction of the caller's. */
export const revokeLinks = async (
	db: Db,
	of: { readonly personId: number; readonly linkId?: number },
	now: Date,
): Promise<void> => {
	const links = db
		.updateTable('signInLinks')
		.set({ revokedAt: now.toISOString() })
		.where('personId', '=', of.personId)
		.where('revokedAt', 'is', null);
	const signIns = db
		.deleteFrom('signIns')
		.where('personId', '=', of.personId)
		.where('linkId', 'is not', null);
	const { linkId } = of;
	await (linkId === undefined ? links : links.where('id', '=', linkId)).execute();
	await (linkId === undefined ? signIns : signIns.where('linkId', '=', linkId)).execute();
};
