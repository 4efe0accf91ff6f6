/**
 * FNV-1a, 32 bits: tells damaged records and changed lessons apart. No protection against intent.
 * @returns `length` characters 0–9a–z
 */
export function hash(text: string, length: number): string {
	let value = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
	}
	return (value >>> 0).toString(36).padStart(7, '0').slice(-length);
}
