import zopfli from '@gfx/zopfli';

/** More make it slower and hardly smaller. */
const numiterations = 8;

/** What a worker does: compresses as small as can be (RFC 1951). */
export function compress(bytes: Uint8Array): Promise<Uint8Array> {
	return zopfli.deflateAsync(bytes, { numiterations });
}
