import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { packagesRoot } from '../host.ts';
import type { PlatformHost } from '../host.ts';
import { mimeOf } from './mime.ts';
import { contentPath } from './path.ts';
import { parseRange } from './range.ts';
import type { ByteRange } from './range.ts';

const sizeOf = async (path: string): Promise<number | undefined> => {
	try {
		const info = await stat(path);
		return info.isFile() ? info.size : undefined;
	} catch {
		return undefined;
	}
};

const body = (path: string, range: ByteRange): ReadableStream | null =>
	range.end < range.start
		? null // an empty file: createReadStream would read one byte
		: // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- one object, typed by Node and by the browser's library
			(Readable.toWeb(createReadStream(path, { ...range })) as ReadableStream);

/**
 * Answers a request for a file of a package: whole, in part, or `304` when the browser has it.
 *
 * @returns 404 for anything that is not a file in that package
 */
export const respondWithFile = async (
	host: PlatformHost,
	asked: { readonly sha256: string; readonly path: string },
	request: Request,
): Promise<Response> => {
	const path = contentPath(packagesRoot(host), asked.sha256, asked.path);
	const size = path === undefined ? undefined : await sizeOf(path);
	if (path === undefined || size === undefined) return new Response('404', { status: 404 });
	const headers = new Headers({
		'content-type': mimeOf(path),
		'accept-ranges': 'bytes',
		// The address holds the sum of the package: behind it, nothing can ever change.
		etag: `"${asked.sha256}"`,
		'cache-control': 'private, max-age=31536000, immutable',
		'content-security-policy': "frame-ancestors 'self'",
	});
	if (request.headers.get('if-none-match') === headers.get('etag'))
		return new Response(null, { status: 304, headers });
	const range = parseRange(request.headers.get('range'), size);
	if (range === 'impossible') {
		headers.set('content-range', `bytes */${size}`);
		return new Response(null, { status: 416, headers });
	}
	const part = range === 'none' ? { start: 0, end: size - 1 } : range;
	headers.set('content-length', String(part.end - part.start + 1));
	if (range === 'none') return new Response(body(path, part), { headers });
	headers.set('content-range', `bytes ${part.start}-${part.end}/${size}`);
	return new Response(body(path, part), { status: 206, headers });
};
