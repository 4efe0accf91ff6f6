import zopfli from '@gfx/zopfli';

/** More make it slower and hardly smaller. */
const numiterations = 8;

/** Looking for many blocks in a small file takes most of the time and finds one or two. */
const SMALL = 16_384;

/** What a worker does: compresses as small as can be (RFC 1951). */
export function compress(bytes: Uint8Array): Promise<Uint8Array> {
	const blocksplittingmax = bytes.length < SMALL ? 2 : 15;
	return zopfli.deflateAsync(bytes, { numiterations, blocksplittingmax });
}
