/** The start of a file in UTF-16 without a byte order mark: `<?` or `<m`, every other byte empty. */
const unmarked = (bytes: Uint8Array): string | undefined => {
	if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
	return bytes[0] === 0 && bytes[1] === 0x3c ? 'utf-16be' : undefined;
};

const declared = (bytes: Uint8Array): string => {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	if (bytes[0] === 0xef && bytes[1] === 0xbb) return 'utf-8';
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
	const name = /^\s*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(start)?.[1];
	// Readable byte by byte, so it is not UTF-16, whatever it says: .NET writes such files.
	return name === undefined || /^utf-?16/i.test(name) ? 'utf-8' : name;
};

/**
 * Decodes an XML file by its byte order mark or its declaration (XML 1.0, appendix F).
 *
 * @returns the text without byte order mark and white space around it, or nothing when the bytes
 *   are not in that encoding
 */
export const decodeXml = (bytes: Uint8Array): string | undefined => {
	try {
		const encoding = unmarked(bytes) ?? declared(bytes);
		return new TextDecoder(encoding, { fatal: true }).decode(bytes).trim();
	} catch {
		return undefined;
	}
};
