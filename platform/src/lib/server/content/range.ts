/** First and last byte, both included. */
export type ByteRange = { readonly start: number; readonly end: number };

/**
 * Reads a `Range` header with one range (RFC 9110 14.1.2). Film players cannot do without.
 *
 * @param size of the file in bytes
 * @returns the range; `none` when the whole file is to be sent; `impossible` for a 416
 */
export const parseRange = (
	header: string | null,
	size: number,
): ByteRange | 'none' | 'impossible' => {
	const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
	if (!match || (match[1] === '' && match[2] === '')) return 'none';
	const [, first = '', last = ''] = match;
	const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
	const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
	return start > end || start >= size ? 'impossible' : { start, end };
};
