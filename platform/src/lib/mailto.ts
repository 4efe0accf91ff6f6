/** A letter for a mail program to open. */
export type MailTo = {
	readonly recipients: readonly string[];
	readonly subject: string;
	readonly body: string;
};

/** Windows hands no longer address to a mail program. */
const LONGEST = 2000;

/**
 * An address that opens a letter in a mail program (RFC 6068): one recipient openly, several as blind
 * copies, so that nobody sees who else has something left to do.
 *
 * @returns nothing when there is nobody to write to, or it is too long
 */
export const mailTo = ({ recipients, subject, body }: MailTo): string | undefined => {
	const [only] = recipients;
	if (only === undefined) return undefined;
	const all = recipients.map(encodeURIComponent).join(',');
	const text = encodeURIComponent(body.replace(/\r?\n/g, '\r\n'));
	const rest = `subject=${encodeURIComponent(subject)}&body=${text}`;
	const address = recipients.length === 1 ? `mailto:${all}?${rest}` : `mailto:?bcc=${all}&${rest}`;
	return address.length <= LONGEST ? address : undefined;
};
