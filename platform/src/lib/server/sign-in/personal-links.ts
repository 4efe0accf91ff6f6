import { note } from '../audit/audit.ts';
import { inTransaction } from '../db/database.ts';
import type { PlatformHost } from '../host.ts';
import type { Person } from '../people/people.ts';
import { linkAddress } from './first-link.ts';
import { createLink, revokeLinks } from './links.ts';

/** For how many days a personal link may be good. */
export const linkDays = [7, 30, 90] as const;
export type LinkDays = (typeof linkDays)[number];

/** The days that a form asks for; what is chosen beforehand where it asks for something else. */
export const daysIn = (text: string): LinkDays =>
	linkDays.find((days) => String(days) === text) ?? 30;

/** A link that has just been made. The address can be shown now and never again. */
export type MadeLink = {
	readonly personId: number;
	readonly name: string;
	readonly address: string;
	/** ISO 8601. */
	readonly expiresAt: string;
};

const DAY = 24 * 60 * 60 * 1000;

/**
 * Makes a personal link for each of these people, and notes who did so. Whether that may be is for
 * the caller to see to, in the same transaction.
 */
export const makeLinks = (
	host: PlatformHost,
	by: Person,
	{ people, days }: { readonly people: readonly Person[]; readonly days: LinkDays },
): Promise<readonly MadeLink[]> =>
	inTransaction(host, async (host) => {
		const now = host.now();
		const expiresAt = new Date(now.getTime() + days * DAY);
		const made: MadeLink[] = [];
		for (const { id: personId, name } of people) {
			const key = await createLink(host.db, { personId, isOnce: false, expiresAt }, now);
			const about = { person: personId, days };
			await note(host.db, { personId: by.id, action: 'link.made', about }, now);
			const address = linkAddress(host, key);
			made.push({ personId, name, address, expiresAt: expiresAt.toISOString() });
		}
		return made;
	});

/**
 * Closes a person's link, or all of them, puts out who has come in by it, and notes who did so.
 *
 * @param linkId none: all of them
 */
export const closeLinks = (
	host: PlatformHost,
	by: Person,
	{ personId, linkId }: { readonly personId: number; readonly linkId?: number },
): Promise<void> =>
	inTransaction(host, async ({ db, now }) => {
		await revokeLinks(db, linkId === undefined ? { personId } : { personId, linkId }, now());
		const about = { person: personId, link: linkId ?? 'all' };
		await note(db, { personId: by.id, action: 'link.revoked', about }, now());
	});
