import { textsFor } from '../../texts/index.ts';
import type { Locale } from '../../texts/index.ts';
import { inTransaction } from '../db/database.ts';
import type { PlatformHost } from '../host.ts';
import { trialLetter } from './letters/trial.ts';
import { withoutMarks } from './link.ts';
import { trialName } from './outbox/names.ts';
import { queue } from './outbox/queue.ts';
import type { QueueOutcome } from './outbox/queue.ts';

/** Who tries the mail, and where it is to go. */
export type Trial = {
	readonly person: { readonly id: number; readonly name: string };
	readonly recipient: string;
	readonly locale: Locale;
};

/** Writes a letter that shows whether mail works. */
export const sendTrial = (
	host: PlatformHost,
	{ person, recipient, locale }: Trial,
): Promise<QueueOutcome> =>
	inTransaction(host, ({ db, now, origins }) => {
		const letter = trialLetter({
			texts: textsFor(locale),
			to: withoutMarks(person.name),
			voice: { type: 'platform', from: undefined },
			origin: origins.app,
		});
		const to = { name: trialName(now().toISOString(), person.id), personId: person.id, recipient };
		return queue(db, { ...to, ...letter, calendar: '' }, now());
	});
