import { mailboxIn, mailboxText } from './address.ts';
import type { Mailbox } from './address.ts';

/** How mail is sent. Holds a password: only the transport is given it. */
export type MailSettings = {
	/** `smtp://user:password@host:587`, or `smtps://…` for TLS from the start. */
	readonly url: string;
	readonly from: Mailbox;
	/** Letters, at most, of all processes together. */
	readonly perMinute: number;
};

/** What pages may know and show of it. */
export type MailInfo = {
	readonly from: string;
	/** Host and port. */
	readonly server: string;
	readonly perMinute: number;
};

type Env = Readonly<Record<string, string | undefined>>;

const PER_MINUTE = 60;

const isServer = (text: string): boolean => {
	if (!URL.canParse(text)) return false;
	const { protocol, hostname, pathname, search, hash } = new URL(text);
	return (
		['smtp:', 'smtps:'].includes(protocol) &&
		hostname !== '' &&
		['', '/'].includes(pathname) &&
		search + hash === ''
	);
};

/** A password with a % that is none of an address, such as `%zz`, would throw where it is used. */
const isDecodable = (text: string): boolean => {
	try {
		const { username, password } = new URL(text);
		decodeURIComponent(username + password);
		return true;
	} catch {
		return false;
	}
};

/**
 * Reads `SMTP_URL`, `MAIL_FROM` and `MAIL_PER_MINUTE` (60).
 *
 * @returns the settings; nothing when there are none, so that mail is off; or what is wrong as a
 *   sentence, which never holds the address itself
 */
export const mailIn = (env: Env): MailSettings | string | undefined => {
	const url = env['SMTP_URL'] || undefined;
	const sender = env['MAIL_FROM'] || undefined;
	if (url === undefined && sender === undefined) return undefined;
	if (url === undefined || sender === undefined)
		return 'SMTP_URL and MAIL_FROM belong together: set both, or neither for no mail.';
	if (!isServer(url) || !isDecodable(url))
		return 'SMTP_URL must be an address such as smtp://user:password@host:587 or smtps://user:password@host:465. Write other signs than letters and digits in the password as % and two digits.';
	const from = mailboxIn(sender);
	if (!from)
		return 'MAIL_FROM must be an e-mail address, such as courses@city.example or Courses <courses@city.example>.';
	const perMinute = Number(env['MAIL_PER_MINUTE'] || PER_MINUTE);
	if (!Number.isInteger(perMinute) || perMinute < 1)
		return 'MAIL_PER_MINUTE must be a whole number from 1.';
	return { url, from, perMinute };
};

/** Where letters are handed over. */
export const portOf = ({ protocol, port }: URL): number =>
	Number(port) || (protocol === 'smtps:' ? 465 : 587);

/** What may be shown of the settings. */
export const mailInfo = ({ url, from, perMinute }: MailSettings): MailInfo => {
	const server = new URL(url);
	return {
		from: mailboxText(from),
		server: `${server.hostname}:${portOf(server)}`,
		perMinute,
	};
};
