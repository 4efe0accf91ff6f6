import { getFileNameLowLevel } from 'yauzl';
import type { Entry } from 'yauzl';

/** APPNOTE 4.4.4, bit 11: the name is UTF-8. */
const SAYS_UTF8 = 0x800;

const asUtf8 = (bytes: Uint8Array): string | undefined => {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
};

const count = (bytes: Uint8Array, is: (byte: number) => boolean): number =>
	bytes.reduce((sum, byte) => sum + (is(byte) ? 1 : 0), 0);

/**
 * Whether the letters beyond ASCII make sense in windows-1252 rather than in code page 437, which
 * the standard means: the one has its letters where the other has lines and Greek, and the other
 * way round. `0xe1` is a letter in both.
 */
const isWindows = (bytes: Uint8Array): boolean =>
	count(bytes, (byte) => byte >= 0xc0) >
	count(bytes, (byte) => (byte >= 0x80 && byte <= 0xa5) || byte === 0xe1);

/**
 * The name of a zip entry. Where the entry says how it is written, that holds. Where it does not,
 * the standard means code page 437 (APPNOTE appendix D); but Macs write UTF-8 there, and some
 * programs for Windows write windows-1252.
 */
export const nameOf = (entry: Entry): string => {
	const told = getFileNameLowLevel(
		entry.generalPurposeBitFlag,
		entry.fileNameRaw,
		entry.extraFields,
		true,
	);
	const isTold =
		(entry.generalPurposeBitFlag & SAYS_UTF8) !== 0 ||
		entry.extraFields.some(({ id }) => id === 0x7075);
	const bytes = entry.fileNameRaw;
	if (isTold || bytes.every((byte) => byte < 0x80)) return told;
	const utf8 = asUtf8(bytes);
	if (utf8 !== undefined) return utf8;
	return isWindows(bytes) ? new TextDecoder('windows-1252').decode(bytes) : told;
};
