import { found, refused, type Outcome } from './problem.ts';

/** How a file begins that is no text: zip (xlsx, ods), an old workbook, PDF. */
const WORKBOOKS: readonly (readonly number[])[] = [
	[0x50, 0x4b, 0x03, 0x04],
	[0xd0, 0xcf, 0x11, 0xe0],
];
const PDF = [0x25, 0x50, 0x44, 0x46];
const LARGEST = 20_000_000;

/**
 * Reads the bytes of a file as text: UTF-8 and UTF-16, with or without a byte order mark, else windows-1252, which is
 * what Excel in Sweden writes as plain CSV.
 *
 * @returns the text without a mark, or why this is no text
 */
export function decode(bytes: Uint8Array): Outcome<string> {
	if (bytes.length === 0) return refused({ type: 'empty' });
	if (bytes.length > LARGEST) {
		return refused({ type: 'too-large', megabytes: LARGEST / 1_000_000 });
	}
	if (WORKBOOKS.some((start) => startsWith(bytes, start))) return refused({ type: 'workbook' });
	if (startsWith(bytes, PDF)) return refused({ type: 'not-text' });
	const text = textOf(bytes);
	// A text has no such characters; what a picture or a program has for text is full of them.
	if (text.includes('\0')) return refused({ type: 'not-text' });
	if (/^\s*<(!doctype|html|table|\?xml)/i.test(text)) return refused({ type: 'web-page' });
	return text.trim() === '' ? refused({ type: 'empty' }) : found(text);
}

function textOf(bytes: Uint8Array): string {
	const wide = wideEncoding(bytes);
	if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

/** UTF-16 by its mark, or because every other byte is nought, as in text of Latin letters. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
	if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
	const start = bytes.slice(0, 1000);
	const share = (odd: number) =>
		start.filter((byte, at) => at % 2 === odd && byte === 0).length / (start.length / 2);
	if (share(1) > 0.7 && share(0) < 0.1) return 'utf-16le';
	return share(0) > 0.7 && share(1) < 0.1 ? 'utf-16be' : undefined;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
	return start.every((byte, at) => bytes[at] === byte);
}
