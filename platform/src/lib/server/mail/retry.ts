import { note } from '../audit/audit.ts';
import { inTransaction } from '../db/database.ts';
import type { PlatformHost } from '../host.ts';
import { sendAfterAll } from './outbox/mails.ts';

/**
 * Lets a letter that has failed, or that nobody knows whether it was sent, be sent after all.
 *
 * @param by who says so
 * @returns whether it was still so
 */
export const retry = (
	host: PlatformHost,
	mail: { readonly id: number; readonly state: 'failed' | 'unknown' },
	by: number,
): Promise<boolean> =>
	inTransaction(host, async (host) => {
		const isDone = await sendAfterAll(host, mail.id, mail.state);
		const about = { mail: mail.id };
		if (isDone) await note(host.db, { personId: by, action: 'mail.retried', about }, host.now());
		return isDone;
	});
