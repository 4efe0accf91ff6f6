/** A letter as it came to a mail server. */
export type Received = {
	/** Of the envelope. */
	readonly from: string;
	readonly to: string;
	readonly raw: string;
	/** A header in words; empty when it is not there. */
	readonly header: (name: string) => string;
	/** What is to be read. */
	readonly text: string;
	/** The calendar file that came along; empty without one. */
	readonly calendar: string;
};

const bytesIn = (text: string): string =>
	text.replace(/(?:=[0-9A-F]{2})+/g, (run) =>
		Buffer.from(run.replaceAll('=', ''), 'hex').toString('utf8'),
	);

/** RFC 2045 6.7 */
const unquoted = (text: string): string => bytesIn(text.replace(/=\r\n/g, ''));

/** RFC 2047: `=?UTF-8?Q?=C3=84mne?=` and the same in base64. */
const inWords = (value: string): string =>
	value
		.replace(/\?=\s+=\?/g, '?==?')
		.replace(/(?:=\?UTF-8\?Q\?[^?]*\?=)+/gi, (run) =>
			bytesIn(run.replace(/\?==\?UTF-8\?Q\?|=\?UTF-8\?Q\?|\?=/gi, '').replaceAll('_', ' ')),
		)
		.replace(/=\?UTF-8\?B\?([^?]*)\?=/gi, (_, part: string) =>
			Buffer.from(part, 'base64').toString('utf8'),
		);

type Part = { readonly head: string; readonly body: string };

const splitHead = (raw: string): Part => {
	const at = raw.indexOf('\r\n\r\n');
	return { head: raw.slice(0, at).replace(/\r\n[ \t]+/g, ' '), body: raw.slice(at + 4) };
};

const headerIn = (head: string, name: string): string =>
	new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';

const decoded = ({ head, body }: Part): string => {
	const encoding = headerIn(head, 'content-transfer-encoding').toLowerCase();
	if (encoding === 'quoted-printable') return unquoted(body);
	return encoding === 'base64' ? Buffer.from(body, 'base64').toString('utf8') : body;
};

const partsOf = (whole: Part): readonly Part[] => {
	const boundary = /boundary="([^"]+)"/.exec(whole.head)?.[1];
	if (boundary === undefined) return [whole];
	return whole.body
		.split(`--${boundary}`)
		.slice(1, -1)
		.flatMap((one) => partsOf(splitHead(one.replace(/^\r\n/, ''))));
};

const partOf = (parts: readonly Part[], type: string): string => {
	const found = parts.find(({ head }) => headerIn(head, 'content-type').startsWith(type));
	return found ? decoded(found) : '';
};

/** Reads as much of a letter as tests want to know. */
export const readLetter = (
	raw: string,
	envelope: { readonly from: string; readonly to: string },
): Received => {
	const whole = splitHead(raw);
	const parts = partsOf(whole);
	return {
		...envelope,
		raw,
		header: (name) => inWords(headerIn(whole.head, name)),
		text: partOf(parts, 'text/plain').replaceAll('\r\n', '\n').trim(),
		calendar: partOf(parts, 'text/calendar'),
	};
};
