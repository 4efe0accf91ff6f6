/** A sender or a recipient. */
export type Mailbox = { readonly name: string; readonly address: string };

/** RFC 5321 4.5.3.1.3 */
const LONGEST = 254;

/**
 * Whether a text can stand in an envelope and in a header as an address. Narrower than the standard:
 * nothing that a header gives a meaning to, and no quoted names.
 */
export const isMailAddress = (text: string): boolean =>
	text.length <= LONGEST && /^[^\s\p{C}@<>()[\]\\,;:"]+@[^\s\p{C}@<>()[\]\\,;:"]+$/u.test(text);

/** Reads `name@host` or `Some Name <name@host>`; nothing when it is neither. */
export const mailboxIn = (text: string): Mailbox | undefined => {
	const named = /^(?<name>[^<>\p{C}]*)<(?<address>[^<>]*)>$/u.exec(text.trim());
	const name = (named?.groups?.['name'] ?? '').trim().replace(/^"(.*)"$/, '$1');
	const address = named?.groups?.['address'] ?? text.trim();
	return isMailAddress(address) ? { name, address } : undefined;
};

/** As people read it. */
export const mailboxText = ({ name, address }: Mailbox): string =>
	name === '' ? address : `${name} <${address}>`;
