import { textsFor } from '../../texts/index.ts';
import { isLocale } from '../../texts/index.ts';
import { note } from '../audit/audit.ts';
import { inTransaction } from '../db/database.ts';
import type { PlatformHost } from '../host.ts';
import { sumOf } from '../keys.ts';
import { isMailAddress } from '../mail/address.ts';
import { linkLetter } from '../mail/letters/link.ts';
import { linkMark, withoutMarks } from '../mail/link.ts';
import { linkName } from '../mail/outbox/names.ts';
import { queue } from '../mail/outbox/queue.ts';
import { personByEmail } from '../people/people.ts';
import { count } from './rate-limit.ts';
import type { Limit } from './rate-limit.ts';

/** `taken`: if somebody here has the address, a link is on its way. Nobody is told whether. */
export type Asked = 'taken' | 'off' | 'address' | 'tooMany';

/** A whole office may ask from one address. */
const ofClient = (client: string): Limit => ({
	name: `link asked ${client}`,
	times: 30,
	seconds: 600,
});

/** Nobody's mailbox is to be filled. The address itself is no business of the limits. */
const ofAddress = (email: string): Limit => ({
	name: `link asked ${sumOf(email)}`,
	times: 3,
	seconds: 3600,
});

const write = (host: PlatformHost, email: string): Promise<unknown> =>
	inTransaction(host, async ({ db, now }) => {
		const person = await personByEmail(db, email);
		if (!person || person.isBlocked) return;
		const writing = {
			texts: textsFor(isLocale(person.language) ? person.language : 'sv'),
			to: withoutMarks(person.name),
			voice: { type: 'platform', from: undefined },
		} as const;
		const letter = linkLetter(writing, linkMark({ days: 1, isOnce: true }));
		const to = {
			name: linkName(now().toISOString(), person.id),
			personId: person.id,
			recipient: person.email ?? '',
		};
		await queue(db, { ...to, ...letter, calendar: '' }, now());
		// Whoever asked has not shown who they are: the platform has done it.
		const about = { person: person.id };
		await note(db, { personId: undefined, action: 'link.asked', about }, now());
	});

/**
 * Mails a link to who asks for one, if they are known here. To an address that nobody has, and to one
 * that has asked too often, the answer is the same.
 *
 * @param client address that is asking
 */
export const askForLink = async (
	host: PlatformHost,
	email: string,
	client: string,
): Promise<Asked> => {
	if (!host.mail) return 'off';
	const address = email.trim().toLowerCase();
	if (!isMailAddress(address)) return 'address';
	if (!(await count(host, ofClient(client)))) return 'tooMany';
	if (await count(host, ofAddress(address))) await write(host, address);
	return 'taken';
};
