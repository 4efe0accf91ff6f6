import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { packagesFolder } from './packages.ts';

const types: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	json: 'application/json',
	woff2: 'font/woff2',
	css: 'text/css',
	js: 'text/javascript',
	png: 'image/png',
	svg: 'image/svg+xml',
	webmanifest: 'application/manifest+json',
};

export interface PackageServer {
	readonly address: string;
	close(): Promise<void>;
}

/**
 * Serves a package the way a learning platform does: in a folder of its own, in a frame of a page that
 * has the API.
 * @param zip the package's file name in dist/packages
 * @param options.gzip whether files are compressed on the way; many platforms do not
 * @param options.commitMs how long the platform blocks the page at each commit
 */
export async function servePackage(
	zip: string,
	{ gzip = false, commitMs = 0 }: { readonly gzip?: boolean; readonly commitMs?: number } = {},
): Promise<PackageServer> {
	const files = new Map(Object.entries(unzipSync(readFileSync(join(packagesFolder, zip)))));
	// Compressed once, as servers do: it is not the page that should wait for it.
	const compressed = new Map<string, Uint8Array>();
	const compressOnce = (name: string, body: Uint8Array): Uint8Array => {
		const smaller = compressed.get(name) ?? gzipSync(body);
		compressed.set(name, smaller);
		return smaller;
	};
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		const name = path.replace('/content/1/', '');
		const body = path === '/' ? Buffer.from(platformPage(commitMs)) : files.get(name);
		if (!body) return response.writeHead(404).end();
		const type = types[name.split('.').at(-1) ?? ''] ?? types['html'];
		const compress = gzip && !name.endsWith('.woff2');
		response.writeHead(200, {
			'content-type': type,
			...(compress && { 'content-encoding': 'gzip' }),
		});
		return response.end(compress ? compressOnce(name, body) : body);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo; // eslint-disable-line @typescript-eslint/consistent-type-assertions -- a TCP server's address is never a string
	return {
		address: `http://127.0.0.1:${port}`,
		close: () =>
			new Promise((done) => {
				server.closeAllConnections();
				server.close(() => done());
			}),
	};
}

/** A platform in a few lines: keeps what it is given, blocks at each commit. */
function platformPage(commitMs: number): string {
	return `<!doctype html><title>platform</title><body style="margin:0"><script>
		const kept = {}; let calls = 0;
		const wait = (ms) => { const end = performance.now() + ms; while (performance.now() < end); };
		window.commits = () => calls;
		window.API = {
			LMSInitialize: () => 'true', LMSFinish: () => 'true',
			LMSGetValue: (element) => kept[element] ?? '', LMSSetValue: (element, value) => { kept[element] = value; return 'true'; },
			LMSCommit: () => { calls++; wait(${commitMs}); return 'true'; },
			LMSGetLastError: () => '0', LMSGetErrorString: () => '', LMSGetDiagnostic: () => ''
		};
	</script><iframe src="/content/1/index.html" style="border:0;width:100%;height:100vh"></iframe>`;
}
