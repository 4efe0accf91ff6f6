import { createHash } from 'node:crypto';

/** The version and the variant of a UUID, in the bytes that hold them: the bits to keep, and the bits to set. */
const MARKS = [
	{ byte: 6, keep: 0x0f, set: 0x50 },
	{ byte: 8, keep: 0x3f, set: 0x80 },
];

/**
 * The UUID that belongs to a name: the same name gives the same UUID, for ever and everywhere.
 *
 * @param namespace a UUID
 * @returns a UUID of version 5, in lower case. Source: RFC 9562, 5.5
 */
export function nameUuid(namespace: string, name: string): string {
	const bytes = createHash('sha1')
		.update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
		.update(name, 'utf8')
		.digest()
		.subarray(0, 16);
	for (const { byte, keep, set } of MARKS)
		bytes.writeUInt8((bytes.readUInt8(byte) & keep) | set, byte);
	return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
