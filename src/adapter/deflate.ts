import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { compress } from './zopfli.ts';

const workers = new Tinypool({
	filename: new URL('./zopfli.ts', import.meta.url).href,
	minThreads: 0,
	maxThreads: availableParallelism(),
	name: 'compress',
});
// The pool knows nothing of what its workers take and give.
const compressInWorker: typeof compress = (bytes) => workers.run(bytes);

const done = new Map<string, Promise<Uint8Array>>();

/**
 * Compresses as a zip wants it (RFC 1951), as small as can be, and to the same bytes on every machine: zopfli is
 * WebAssembly, while what zlib makes depends on the processor. It is slow, so every processor takes its share, and
 * what stands in every package is compressed once.
 */
export function deflate(bytes: Uint8Array): Promise<Uint8Array> {
	const key = createHash('sha256').update(bytes).digest('hex');
	const known = done.get(key);
	if (known) return known;
	const packed = compressInWorker(bytes);
	done.set(key, packed);
	return packed;
}
