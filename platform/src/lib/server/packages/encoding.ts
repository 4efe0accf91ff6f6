const declared = (bytes: Uint8Array): string => {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
	return /^\s*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(start)?.[1] ?? 'utf-8';
};

/**
 * Decodes an XML file by its byte order mark or its declaration (XML 1.0, appendix F).
 *
 * @returns the text without byte order mark, or nothing when the bytes are not in that encoding
 */
export const decodeXml = (bytes: Uint8Array): string | undefined => {
	try {
		return new TextDecoder(declared(bytes), { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
};
