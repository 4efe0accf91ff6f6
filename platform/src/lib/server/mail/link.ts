import { inTransaction } from '../db/database.ts';
import type { PlatformHost } from '../host.ts';
import { linkAddress } from '../sign-in/first-link.ts';
import { createLink, findLink, revokeLinks } from '../sign-in/links.ts';

/*
 * A letter waits in the database, and a key must stand nowhere in it. So where a personal link belongs,
 * the text has a mark; the link is made in the moment of sending, and only the mail server sees it.
 */

/** How a link in a letter is to be. */
export type LinkWish = {
	readonly days: number;
	/** It opens once. */
	readonly isOnce: boolean;
};

/** A letter of no alphabet (private use), so that nobody writes it by chance or by intent. */
const SIGN = '\u{E000}';
const MARK = new RegExp(`${SIGN}link (\\d+)( once)?${SIGN}`, 'u');

/** Stands for a link until the letter is sent. */
export const linkMark = ({ days, isOnce }: LinkWish): string =>
	`${SIGN}link ${days}${isOnce ? ' once' : ''}${SIGN}`;

/** What somebody has written, without what would be taken for a mark, or that no letter shows. */
export const withoutMarks = (text: string): string =>
	text
		.replaceAll(SIGN, '')
		.replace(/\r\n?/g, '\n')
		.replace(/[^\P{Cc}\n\t]/gu, '');

const wishIn = (text: string): LinkWish | undefined => {
	const found = MARK.exec(text);
	return found ? { days: Number(found[1]), isOnce: found[2] !== undefined } : undefined;
};

/** A letter with its link in place. */
export type Filled = {
	readonly text: string;
	/** To call when it is certain that nobody has got the letter: the link opens nothing any more. */
	readonly takeBack: () => Promise<void>;
};

const DAY = 24 * 60 * 60 * 1000;

/** Makes the link that a text has a mark for, if it has one, for the person it goes to. */
export const fillLink = async (
	host: PlatformHost,
	text: string,
	personId: number,
): Promise<Filled> => {
	const wish = wishIn(text);
	if (!wish) return { text, takeBack: async () => undefined };
	const now = host.now();
	const expiresAt = new Date(now.getTime() + wish.days * DAY);
	const key = await createLink(host.db, { personId, isOnce: wish.isOnce, expiresAt }, now);
	return {
		text: text.replace(MARK, () => linkAddress(host, key)),
		takeBack: () =>
			inTransaction(host, async ({ db, now }) => {
				const link = await findLink(db, key);
				if (link) await revokeLinks(db, { personId, linkId: link.id }, now());
			}),
	};
};
