import { crc32 } from 'node:zlib';
import { deflate } from './deflate.ts';
import { isPacked, type Files } from './files.ts';

/** The manifests; a package has one at most. */
const FIRST = ['imsmanifest.xml', 'cmi5.xml'];

/** 2.0: folders and deflate (APPNOTE 4.4.3). */
const VERSION = 20;
const STORED = 0;
const DEFLATED = 8;
/** 1980-01-01 00:00, the first time that a zip knows (APPNOTE 4.4.6). */
const DATE = (1 << 5) | 1;

type Pack = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

interface Entry {
	readonly name: Buffer;
	readonly method: number;
	readonly crc: number;
	/** As it stands in the zip. */
	readonly data: Uint8Array;
	readonly size: number;
}

/**
 * Packs files so that the same files give the same bytes on every machine: sorted, with fixed times
 * and no attributes. The manifest comes first, for platforms that look no further. Sizes stand before the data, as
 * the simplest of unzippers wants them. Names have been checked: ASCII only.
 *
 * @param pack compresses one file (RFC 1951), to the same bytes on every machine; as small as can be, if nothing is said
 */
export async function zip(files: Files, pack: Pack = deflate): Promise<Uint8Array> {
	const names = [...files.keys()].sort(byName);
	const entries = await Promise.all(
		names.map((name) => entryOf(name, files.get(name) ?? new Uint8Array(), pack)),
	);
	const parts: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const entry of entries) {
		const local = [header(entry), entry.name, Buffer.from(entry.data)];
		directory.push(directoryEntry(entry, offset), entry.name);
		parts.push(...local);
		offset += local.reduce((sum, part) => sum + part.length, 0);
	}
	const list = Buffer.concat(directory);
	return new Uint8Array(
		Buffer.concat([...parts, list, ending(entries.length, list.length, offset)]),
	);
}

async function entryOf(name: string, bytes: Uint8Array, pack: Pack): Promise<Entry> {
	const packed = isPacked(name) ? bytes : await pack(bytes);
	// What does not get smaller stays as it is.
	const smaller = packed.length < bytes.length;
	return {
		name: Buffer.from(name, 'ascii'),
		method: smaller ? DEFLATED : STORED,
		crc: crc32(bytes),
		data: smaller ? packed : bytes,
		size: bytes.length,
	};
}

/** What a local header and the directory say alike (APPNOTE 4.3.7, 4.3.12). */
function facts({ name, method, crc, data, size }: Entry): Buffer {
	const buffer = Buffer.alloc(26);
	buffer.writeUInt16LE(VERSION, 0);
	buffer.writeUInt16LE(method, 4);
	buffer.writeUInt16LE(DATE, 8);
	buffer.writeUInt32LE(crc, 10);
	buffer.writeUInt32LE(data.length, 14);
	buffer.writeUInt32LE(size, 18);
	buffer.writeUInt16LE(name.length, 22);
	return buffer;
}

function header(entry: Entry): Buffer {
	return Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), facts(entry)]);
}

function directoryEntry(entry: Entry, offset: number): Buffer {
	const start = Buffer.from([0x50, 0x4b, 1, 2, VERSION, 0]);
	const rest = Buffer.alloc(14);
	rest.writeUInt32LE(offset, 10);
	return Buffer.concat([start, facts(entry), rest]);
}

function ending(count: number, length: number, offset: number): Buffer {
	const buffer = Buffer.alloc(22);
	Buffer.from([0x50, 0x4b, 5, 6]).copy(buffer);
	buffer.writeUInt16LE(count, 8);
	buffer.writeUInt16LE(count, 10);
	buffer.writeUInt32LE(length, 12);
	buffer.writeUInt32LE(offset, 16);
	return buffer;
}

/** Code units, not `localeCompare`: the order must not depend on the machine's language. */
function byName(a: string, b: string): number {
	const first = Number(FIRST.includes(b)) - Number(FIRST.includes(a));
	return first || (a < b ? -1 : Number(a > b));
}
