import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { PassThrough, Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Part } from './contents.ts';

/** A zip that is being written. It may be larger than 4 GB and hold any number of files (zip64); no file is held in memory. */
export type ZipWriter = {
	/** Adds a file, packed. Gives its size and sum. */
	readonly add: (
		name: string,
		source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
	) => Promise<Part>;
	/** Writes the directory, and room for a comment of so many bytes after it. */
	readonly finish: (comment: number) => Promise<void>;
	/** Gives up, once nothing is being written any more. */
	readonly abandon: () => Promise<void>;
};

const options = {
	/** Tables and pages shrink to a fifth; films do not, and more effort would not help them. */
	compressionLevel: 1,
	/** Readable by its owner alone. */
	mode: 0o100_600,
	/** When each file was made is nobody's business here. */
	mtime: new Date(1980, 0, 1),
	forceDosTimestamp: true,
	/** How large a file is, is not known before it is there. */
	forceZip64Format: true,
} as const;

/** Sums up what goes through. */
class Meter {
	bytes = 0;
	readonly #hash = createHash('sha256');

	async *of(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
		for await (const chunk of source) {
			this.bytes += chunk.length;
			this.#hash.update(chunk);
			yield chunk;
		}
	}

	sum(): string {
		return this.#hash.digest('hex');
	}
}

const write = async (source: AsyncIterable<Uint8Array>, handle: FileHandle): Promise<void> => {
	let end = 0;
	for await (const chunk of source) {
		// A disk that is nearly full may take a part of it.
		for (let done = 0; done < chunk.length;)
			done += (await handle.write(chunk, done, chunk.length - done, end + done)).bytesWritten;
		end += chunk.length;
	}
};

/** @param handle of an empty file, open for writing. The caller closes it */
export const zipWriter = (handle: FileHandle): ZipWriter => {
	const zip = new ZipFile();
	const output = new PassThrough();
	zip.outputStream.pipe(output);
	const isWritten = write(output, handle);
	// Whoever adds or finishes is told; until then it must not end the process.
	isWritten.catch(() => undefined);
	zip.on('error', () => undefined);
	return {
		async add(name, source) {
			const meter = new Meter();
			const stream = Readable.from(meter.of(source), { objectMode: false });
			zip.addReadStream(stream, name, options);
			// With a full disk nobody reads on.
			await Promise.race([finished(stream), isWritten]);
			return { name, bytes: meter.bytes, sha256: meter.sum() };
		},
		async finish(comment) {
			zip.end({ forceZip64Format: true, comment: ' '.repeat(comment) });
			await isWritten;
		},
		async abandon() {
			output.destroy();
			await isWritten.catch(() => undefined);
		},
	};
};
