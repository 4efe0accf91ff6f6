/* eslint-disable no-console -- the command line part of it speaks on the console */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { hostKey } from './src/lib/server/hand-over.ts';
import { closeHost, openHost } from './src/lib/server/host.ts';
import type { PlatformHost } from './src/lib/server/host.ts';
import { readOptions } from './src/lib/server/options.ts';
import { importFolder } from './src/lib/server/packages/folder.ts';
import type { FolderNote } from './src/lib/server/packages/folder.ts';
import { textsFor } from './src/lib/texts/index.ts';

const here = dirname(fileURLToPath(import.meta.url));
const TRIES = 50;

/** What `serve` can be told; everything has a default that is safe on one's own machine. */
export type ServeOptions = {
	/** 4173. When it is taken, the next free one. 0 lets the system choose. */
	readonly port?: number;
	/** 127.0.0.1: only this machine. */
	readonly host?: string;
	/** `data` beside this file. Made if missing. */
	readonly dataDir?: string;
	/** `postgres://…`; without one, SQLite in the data folder. */
	readonly databaseUrl?: string | undefined;
	/** A folder of zips (with `index.json`, or without) to import before the first request. */
	readonly packagesDir?: string | undefined;
	/** Names besides the loopback ones that requests may be addressed to. */
	readonly hostNames?: readonly string[];
	/** Gets one line for each zip that was not imported. Default: nobody. */
	readonly warn?: (line: string) => void;
};

/** A running platform. */
export type Serving = {
	/** Such as `http://127.0.0.1:4173`. */
	readonly address: string;
	readonly close: () => Promise<void>;
};

const loadHandler = async (): Promise<RequestListener> => {
	const path = join(here, 'build', 'handler.js');
	if (!existsSync(path))
		throw new Error('The platform is not built. Run: npm run build -w platform');
	// adapter-node takes https for granted; this header, which only this file can set, says otherwise.
	process.env['PROTOCOL_HEADER'] = 'x-platform-protocol';
	// The app judges sizes itself, by what is sent where, and answers with a sentence.
	process.env['BODY_SIZE_LIMIT'] = 'Infinity';
	const module: unknown = await import(pathToFileURL(path).href);
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- what adapter-node builds
	return (module as { handler: RequestListener }).handler;
};

const listen = (server: Server, port: number, host: string): Promise<number | undefined> =>
	new Promise((resolve, reject) => {
		const onError = (error: NodeJS.ErrnoException): void =>
			error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error);
		server.once('error', onError);
		server.listen(port, host, () => {
			server.off('error', onError);
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});

const listenFrom = async (server: Server, first: number, host: string): Promise<number> => {
	for (let port = first; port < first + TRIES; port += 1) {
		const found = await listen(server, port, host);
		if (found !== undefined) return found;
	}
	throw new Error(`No free port from ${first} to ${first + TRIES - 1}.`);
};

const lineOf = (note: FolderNote): string | undefined => {
	if (note.type === 'refused') return `${note.file}: ${textsFor('en').problem(note.problem)}`;
	return note.type === 'unreadable' ? `${note.file}: the file cannot be read.` : undefined;
};

const stop = (server: Server, host: PlatformHost): Promise<void> =>
	new Promise((resolve, reject) => {
		server.close(() => void closeHost(host).then(resolve, reject));
		server.closeAllConnections();
	});

/**
 * Starts the built platform.
 *
 * @returns its address, and how to stop it
 * @throws Error with a sentence when the build is missing, no port is free, or the data folder
 *   cannot be opened
 */
export const serve = async (options: ServeOptions = {}): Promise<Serving> => {
	const handler = await loadHandler();
	const bind = options.host ?? '127.0.0.1';
	const host = await openHost({
		dataDir: options.dataDir ?? join(here, 'data'),
		databaseUrl: options.databaseUrl,
		hostNames: options.hostNames ?? [],
	});
	const notes = options.packagesDir ? await importFolder(host, options.packagesDir) : [];
	for (const line of notes.map(lineOf)) if (line) options.warn?.(line);
	const server = createServer(
		(request: IncomingMessage & { [hostKey]?: PlatformHost }, response) => {
			request.headers['x-platform-protocol'] = 'http';
			request[hostKey] = host;
			handler(request, response);
		},
	);
	try {
		const port = await listenFrom(server, options.port ?? 4173, bind);
		const name = bind.includes(':') ? `[${bind}]` : bind;
		return { address: `http://${name}:${port}`, close: () => stop(server, host) };
	} catch (error) {
		await closeHost(host);
		throw error;
	}
};

const main = async (): Promise<void> => {
	const options = readOptions(process.env, join(here, 'data'));
	if (typeof options === 'string') throw new Error(options);
	const serving = await serve({ ...options, warn: (line) => console.warn(line) });
	console.log(`The platform is running at ${serving.address}`);
	const end = (): void => void serving.close().then(() => process.exit(0));
	process.once('SIGINT', end);
	process.once('SIGTERM', end);
};

if (import.meta.main)
	main().catch((error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	});
