import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import type { Part } from './contents.ts';

/*
 * Writes a zip that may be larger than 4 GB and hold more than 65,535 files (zip64, APPNOTE 4.5.3), without
 * holding any of it in memory. fflate, which stands here for tests, writes no zip64. Whatever unpacks zips reads it.
 */

/** A zip that is being written. */
export type ZipWriter = {
	/** Adds a file, packed. Gives its size and sum. */
	readonly add: (
		name: string,
		source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
	) => Promise<Part>;
	/** Writes the directory. @param comment how many bytes will stand after it @returns where they begin */
	readonly finish: (comment: number) => Promise<number>;
};

type Written = {
	readonly name: Buffer;
	readonly offset: number;
	readonly packed: number;
	readonly bytes: number;
	readonly crc: number;
};

/** Tables and pages shrink to a fifth; films do not, and more effort would not help them. */
const LEVEL = 1;
const ZIP64 = 45;
const UNIX = 3 << 8;
const UTF8_NAME = 1 << 11;
const DEFLATED = 8;
/** 1980-01-01: when each file was made is nobody's business here. */
const DAY = 0x21;
const SEE_ZIP64 = 0xffff_ffff;

/** Numbers one after another: each with its size in bytes (2, 4 or 8). */
const record = (...fields: readonly (readonly [size: 2 | 4 | 8, value: number])[]): Buffer =>
	Buffer.concat(
		fields.map(([size, value]) => {
			const bytes = Buffer.alloc(size);
			if (size === 8) bytes.writeBigUInt64LE(BigInt(value));
			else bytes.writeUIntLE(value, 0, size);
			return bytes;
		}),
	);

/** What a local header and a line of the directory have in common. */
const common = ({ name, crc }: Written, extra: number) =>
	[
		...([
			[2, ZIP64],
			[2, UTF8_NAME],
			[2, DEFLATED],
			[2, 0],
			[2, DAY],
		] as const),
		...([
			[4, crc],
			[4, SEE_ZIP64],
			[4, SEE_ZIP64],
			[2, name.length],
			[2, extra],
		] as const),
	] as const;

const localHeader = (one: Written): Buffer =>
	Buffer.concat([
		record([4, 0x0403_4b50], ...common(one, 20)),
		one.name,
		record([2, 1], [2, 16], [8, one.bytes], [8, one.packed]),
	]);

const directoryLine = (one: Written): Buffer =>
	Buffer.concat([
		record([4, 0x0201_4b50], [2, ZIP64 | UNIX], ...common(one, 28)),
		// No comment, disk 0, no inner attributes; readable by its owner alone.
		record([2, 0], [2, 0], [2, 0], [4, (0o100_600 << 16) >>> 0], [4, SEE_ZIP64]),
		one.name,
		record([2, 1], [2, 24], [8, one.bytes], [8, one.packed], [8, one.offset]),
	]);

const ending = (files: number, at: { readonly start: number; readonly end: number }): Buffer =>
	Buffer.concat([
		record([4, 0x0606_4b50], [8, 44], [2, ZIP64 | UNIX], [2, ZIP64], [4, 0], [4, 0]),
		record([8, files], [8, files], [8, at.end - at.start], [8, at.start]),
		record([4, 0x0706_4b50], [4, 0], [8, at.end], [4, 1]),
		record([4, 0x0605_4b50], [2, 0], [2, 0], [2, 0xffff], [2, 0xffff]),
		record([4, SEE_ZIP64], [4, SEE_ZIP64]),
	]);

/** Sums up what goes through. */
class Meter {
	bytes = 0;
	crc = 0;
	readonly #hash = createHash('sha256');

	async *of(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
		for await (const chunk of source) {
			this.bytes += chunk.length;
			this.crc = crc32(chunk, this.crc);
			this.#hash.update(chunk);
			yield chunk;
		}
	}

	sum(): string {
		return this.#hash.digest('hex');
	}
}

const writeAll = async (handle: FileHandle, bytes: Uint8Array, at: number): Promise<number> => {
	let done = 0;
	// A disk that is nearly full may take a part of it.
	while (done < bytes.length)
		done += (await handle.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
	return bytes.length;
};

/** @param handle of an empty file, open for writing. The caller closes it */
export const zipWriter = (handle: FileHandle): ZipWriter => {
	const files: Written[] = [];
	let end = 0;
	return {
		async add(name, source) {
			const offset = end;
			const empty = { name: Buffer.from(name), offset, packed: 0, bytes: 0, crc: 0 };
			end += localHeader(empty).length;
			const start = end;
			const meter = new Meter();
			await pipeline(
				meter.of(source),
				createDeflateRaw({ level: LEVEL }),
				async (packed: AsyncIterable<Buffer>) => {
					for await (const chunk of packed) end += await writeAll(handle, chunk, end);
				},
			);
			const { bytes, crc } = meter;
			const one: Written = { ...empty, packed: end - start, bytes, crc };
			await writeAll(handle, localHeader(one), offset);
			files.push(one);
			return { name, bytes, sha256: meter.sum() };
		},
		async finish(comment) {
			const start = end;
			for (const one of files) end += await writeAll(handle, directoryLine(one), end);
			const last = ending(files.length, { start, end });
			return end + (await writeAll(handle, Buffer.concat([last, record([2, comment])]), end));
		},
	};
};
