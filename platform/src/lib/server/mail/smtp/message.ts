import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Mailbox } from '../address.ts';

/** A letter as the mail server gets it. */
export type Message = {
	readonly from: Mailbox;
	readonly to: string;
	readonly subject: string;
	readonly text: string;
	/** A calendar file; empty without one. */
	readonly calendar: string;
	readonly id: string;
	readonly date: Date;
};

/**
 * What a letter is known by on its way: the same at every try, so that a mailbox that gets it twice can
 * tell.
 *
 * @param origin of the platform
 */
export const messageId = (
	letter: { readonly name: string; readonly createdAt: string },
	origin: string,
	from: Mailbox,
): string => {
	const of = `${origin}\n${letter.name}\n${letter.createdAt}`;
	const sum = createHash('sha256').update(of).digest('hex').slice(0, 32);
	return `<${sum}@${from.address.replace(/^.*@/, '')}>`;
};

/** The letter with its headers, as bytes (RFC 5322). */
export const bytesOf = (message: Message): Promise<Buffer> =>
	new MailComposer({
		from: message.from,
		to: message.to,
		subject: message.subject,
		text: message.text,
		messageId: message.id,
		date: message.date,
		headers: {
			// Nobody wants to hear from a machine that somebody is on holiday (RFC 3834; the other is Exchange's).
			'Auto-Submitted': 'auto-generated',
			'X-Auto-Response-Suppress': 'OOF, AutoReply',
		},
		...(message.calendar !== '' && {
			attachments: [
				{
					filename: 'kalender.ics',
					content: message.calendar,
					contentType: 'text/calendar; charset=utf-8',
				},
			],
		}),
		newline: 'win',
		disableFileAccess: true,
		disableUrlAccess: true,
	})
		.compile()
		.build();
