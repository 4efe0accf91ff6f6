import type { Row } from './row.ts';

/** Whom a reminder goes to. */
export interface Recipients {
	/** Everybody who is not done; whoever is in several reports counts once. */
	readonly people: number;
	/** Each address once. */
	readonly addresses: readonly string[];
	/** The names of those without an address that mail could reach. */
	readonly unreachable: readonly string[];
}

/** A mail that is ready to be sent. */
export interface Mail {
	readonly addresses: readonly string[];
	readonly subject: string;
	readonly body: string;
}

/** Some systems cut an address of mail that is longer than this, and the last ones would hear nothing. */
const LONGEST = 1800;

/** One address, and nothing that could add another or break out of a header. */
const ADDRESS = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+\.[^\s@<>()[\],;:"\\]+$/;

/** Of these people those who need a reminder. */
export function recipientsOf(rows: readonly Row[]): Recipients {
	const waiting = rows.filter(({ status }) => status !== 'done');
	const reachable = waiting.filter(({ email }) => ADDRESS.test(email));
	const addresses = [...new Set(reachable.map(({ email }) => email))];
	const unreachable = waiting.filter(({ email }) => !ADDRESS.test(email)).map(({ name }) => name);
	return { people: addresses.length + unreachable.length, addresses, unreachable };
}

/** As mail programs take them when they are pasted. */
export function addressLine(addresses: readonly string[]): string {
	return addresses.join('; ');
}

/**
 * The address that opens a mail program with the mail in it (RFC 6068). All are blind copies, so that nobody sees who
 * else is late. `undefined` if it were so long that it might be cut.
 */
export function mailAddress({ addresses, subject, body }: Mail): string | undefined {
	if (addresses.length === 0) return undefined;
	const bcc = addresses.map(encodeURIComponent).join(',');
	const lines = encodeURIComponent(body.replace(/\r?\n/g, '\r\n'));
	const whole = `mailto:?bcc=${bcc}&subject=${encodeURIComponent(subject)}&body=${lines}`;
	return whole.length > LONGEST ? undefined : whole;
}
