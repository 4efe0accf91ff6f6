import { done, hindered } from '../../../outcome.ts';
import type { Outcome } from '../../../outcome.ts';
import type { ListProblem } from '../../../list-problem.ts';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
	start.every((byte, index) => bytes[index] === byte);

/** A zip (.xlsx, .ods), or the older format of Excel (.xls). */
const isWorkbook = (bytes: Uint8Array): boolean =>
	startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

const marked = (bytes: Uint8Array): string | undefined => {
	if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
	return startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined;
};

/** UTF-16 without a mark: of Swedish text nearly every other byte is empty. */
const unmarked = (bytes: Uint8Array): string | undefined => {
	const start = bytes.subarray(0, 1000);
	const empty = (rest: number): number =>
		start.filter((byte, index) => byte === 0 && index % 2 === rest).length;
	const most = start.length * 0.4;
	if (empty(1) > most) return 'utf-16le';
	return empty(0) > most ? 'utf-16be' : undefined;
};

const decodeAs = (encoding: string, bytes: Uint8Array): string | undefined => {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
};

/** No list has these in it; what is no text nearly always has. Tab, line feed and carriage return may be. */
const isBinary = (text: string): boolean =>
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	/[\u0000-\u0008\u000e-\u001f]/.test(text);

/**
 * Reads the bytes of a file as text: UTF-8, UTF-16, or windows-1252 as Excel on Windows saves CSV.
 *
 * @returns the text without byte order mark, or why it is none
 */
export const decodeList = (bytes: Uint8Array): Outcome<string, ListProblem> => {
	if (isWorkbook(bytes)) return hindered({ code: 'excel-file' });
	const wide = marked(bytes) ?? unmarked(bytes);
	const text = wide
		? decodeAs(wide, bytes)
		: (decodeAs('utf-8', bytes) ?? decodeAs('windows-1252', bytes));
	return text === undefined || isBinary(text) ? hindered({ code: 'not-text' }) : done(text);
};
