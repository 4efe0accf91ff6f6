/**
 * A UUID that follows from a text: the same statement, made again after a reload, has the same id and so counts once.
 * It says version 5, made from a name (RFC 9562 5.5), since record stores know no other kind of its own; the digest is
 * four runs of FNV-1a, for SHA-1 is there on secure pages only, and not at once.
 */
export function uuidOf(text: string): string {
	const words = [0, 1, 2, 3].map((run) => fnv(`${run}${text}`));
	const hex = words.map((word) => word.toString(16).padStart(8, '0')).join('');
	const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`5${hex.slice(13, 16)}`,
		variant + hex.slice(17, 20),
		hex.slice(20),
	].join('-');
}

function fnv(text: string): number {
	let value = 0x811c9dc5;
	for (let index = 0; index < text.length; index += 1) {
		value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
	}
	// One more round, or texts that differ at their end only would give much the same.
	value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
	return (value ^ (value >>> 13)) >>> 0;
}
