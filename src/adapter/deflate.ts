import { createHash } from 'node:crypto';
import zopfli from '@gfx/zopfli';

/** More make it slower and hardly smaller. */
const numiterations = 8;

const done = new Map<string, Promise<Uint8Array>>();

/**
 * Compresses as a zip wants it (RFC 1951), as small as can be, and to the same bytes on every machine: zopfli is
 * WebAssembly, while what zlib makes depends on the processor. It is slow, so what stands in every package is
 * compressed once.
 */
export function deflate(bytes: Uint8Array): Promise<Uint8Array> {
	const key = createHash('sha256').update(bytes).digest('hex');
	const known = done.get(key);
	if (known) return known;
	const packed = zopfli.deflateAsync(bytes, { numiterations });
	done.set(key, packed);
	return packed;
}
