import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { ok, refused } from '../../problem.ts';
import type { Problem, Result } from '../../problem.ts';
import type { Limits } from './limits.ts';
import { packedTooHard } from './zip.ts';
import type { Zip, ZipEntry } from './zip.ts';

/** Carries a problem out of a stream; streams can only end in an Error. */
class Stopped extends Error {
	readonly problem: Problem;
	constructor(problem: Problem) {
		super(problem.code);
		this.problem = problem;
	}
}

type Meter = { total: number };

/** Counts and sums up what really comes out: the sizes in a zip's directory are only what its maker says. */
const counting = ({ name, entry }: ZipEntry, meter: Meter, limits: Limits): Transform => {
	let bytes = 0;
	let sum = 0;
	return new Transform({
		transform(chunk: Buffer, _encoding, done) {
			bytes += chunk.length;
			sum = crc32(chunk, sum);
			meter.total += chunk.length;
			if (meter.total > limits.unpacked)
				return done(new Stopped({ code: 'too-large-unpacked', limit: limits.unpacked }));
			if (packedTooHard(bytes, entry.compressedSize, limits))
				return done(new Stopped({ code: 'packed-too-hard', name }));
			done(null, chunk);
		},
		// yauzl leaves this to its caller: without it, a damaged picture would be taken for a good one.
		flush(done) {
			done(sum === entry.crc32 ? null : new Stopped({ code: 'zip-damaged' }));
		},
	});
};

const problemOf = (error: unknown): Problem => {
	if (error instanceof Stopped) return error.problem;
	const onDisk = error instanceof Error && 'syscall' in error;
	return onDisk ? { code: 'disk' } : { code: 'zip-damaged' };
};

/**
 * Unpacks a judged zip into a folder, counting every byte on the way.
 *
 * @param folder must exist; on a problem it may hold files, and the caller removes it
 * @returns how many bytes were written
 */
export const unpack = async (zip: Zip, folder: string, limits: Limits): Promise<Result<number>> => {
	const meter: Meter = { total: 0 };
	try {
		for (const item of zip.entries) {
			const target = join(folder, ...item.name.split('/'));
			await mkdir(dirname(target), { recursive: true });
			const source = await zip.file.openReadStreamPromise(item.entry);
			// `wx`: a name that met another on this disk after all must not overwrite it.
			await pipeline(
				source,
				counting(item, meter, limits),
				createWriteStream(target, { flags: 'wx' }),
			);
		}
		return ok(meter.total);
	} catch (error) {
		return refused(problemOf(error));
	}
};

/**
 * Reads one file of a zip into memory.
 *
 * @param max bytes; more than that stops the reading
 * @returns the bytes, or nothing when there are too many or they cannot be unpacked
 */
export const readEntry = async (
	zip: Zip,
	item: ZipEntry,
	max: number,
): Promise<Buffer | undefined> => {
	if (item.entry.uncompressedSize > max) return undefined;
	try {
		const chunks: Buffer[] = [];
		let bytes = 0;
		const source: AsyncIterable<Buffer> = await zip.file.openReadStreamPromise(item.entry);
		for await (const chunk of source) {
			bytes += chunk.length;
			if (bytes > max) return undefined;
			chunks.push(chunk);
		}
		return Buffer.concat(chunks);
	} catch {
		return undefined;
	}
};
