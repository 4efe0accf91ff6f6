/* eslint-disable no-console -- the command line part of it speaks on the console */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { choresOf } from './src/lib/server/chores.ts';
import { holdData } from './src/lib/server/data-lock.ts';
import type { Held } from './src/lib/server/data-lock.ts';
import { hostKey } from './src/lib/server/hand-over.ts';
import { commonHeaders } from './src/lib/server/headers.ts';
import { closeHost, openHost } from './src/lib/server/host.ts';
import type { PlatformHost } from './src/lib/server/host.ts';
import { readOptions } from './src/lib/server/options.ts';
import type { Options } from './src/lib/server/options.ts';
import { DEFAULT_PORT, localOrigins } from './src/lib/server/origins.ts';
import { importFolder } from './src/lib/server/packages/folder.ts';
import type { FolderNote } from './src/lib/server/packages/folder.ts';
import { CLIENT_HEADER, PROTOCOL_HEADER, tellWhoAsks } from './src/lib/server/proxy.ts';
import { firstLink } from './src/lib/server/sign-in/first-link.ts';
import { startTicks } from './src/lib/server/ticks.ts';
import type { Ticks } from './src/lib/server/ticks.ts';
import { textsFor } from './src/lib/texts/index.ts';

const here = dirname(fileURLToPath(import.meta.url));
const TRIES = 50;

/** What `serve` can be told; everything has a default that is safe on one's own machine. */
export type ServeOptions = Partial<Options> & {
	/** Gets one line for each zip that was not imported. Default: nobody. */
	readonly warn?: (line: string) => void;
};

/** A running platform. */
export type Serving = {
	/** Such as `http://localhost:4173`. */
	readonly address: string;
	/** Lets the first administrator in, once; nothing when one has been here. */
	readonly firstLink: string | undefined;
	readonly close: () => Promise<void>;
};

const loadHandler = async (): Promise<RequestListener> => {
	const path = join(here, 'build', 'handler.js');
	if (!existsSync(path))
		throw new Error('The platform is not built. Run: npm run build -w platform');
	// What adapter-node would take for granted, or from whoever asks, is told it by this file alone.
	process.env['PROTOCOL_HEADER'] = PROTOCOL_HEADER;
	process.env['ADDRESS_HEADER'] = CLIENT_HEADER;
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

/** The next free port, on one's own machine; where others know the address it must be that port. */
const listenFrom = async (server: Server, first: number, options: ServeOptions) => {
	const last = options.origins ? first : first + TRIES - 1;
	for (let port = first; port <= last; port += 1) {
		const found = await listen(server, port, options.host ?? '127.0.0.1');
		if (found !== undefined) return found;
	}
	throw new Error(
		first === last ? `Port ${first} is taken.` : `No free port from ${first} to ${last}.`,
	);
};

type Opened = { readonly host: PlatformHost; readonly held: Held };

const close = async ({ host, held }: Opened): Promise<void> => {
	await closeHost(host);
	await held.release();
};

const lineOf = (note: FolderNote): string | undefined => {
	if (note.type === 'refused') return `${note.file}: ${textsFor('en').problem(note.problem)}`;
	return note.type === 'unreadable' ? `${note.file}: the file cannot be read.` : undefined;
};

const stop = async (server: Server, ticks: Ticks, { host, held }: Opened): Promise<void> => {
	await ticks.stop();
	await new Promise((resolve) => {
		server.close(resolve);
		server.closeAllConnections();
	});
	await close({ host, held });
};

const complain = (chore: string, error: unknown): void => console.error(`${chore}:`, error);

const createHttpServer = (tls: Options['tls'], listener: RequestListener): Server =>
	tls
		? createTlsServer({ cert: readFileSync(tls.cert), key: readFileSync(tls.key) }, listener)
		: createServer(listener);

/**
 * Who takes a course commits every few seconds: with Node's five, a connection would often be closed in the
 * very moment when the next commit is on its way. Longer than the minute that proxies keep theirs.
 */
const KEEP_ALIVE = 65_000;

const openHeld = async (options: ServeOptions, held: Held): Promise<Opened> => {
	const { databaseUrl, mail, oidc, packagesDir, warn } = options;
	const dataDir = options.dataDir ?? join(here, 'data');
	const host = await openHost({ dataDir, databaseUrl, mail, oidc });
	const notes = packagesDir ? await importFolder(host, packagesDir) : [];
	for (const line of notes.map(lineOf)) if (line) warn?.(line);
	return { host, held };
};

const open = async (options: ServeOptions): Promise<Opened> => {
	const { databaseUrl, dataDir = join(here, 'data') } = options;
	const held = await holdData({ dataDir, databaseUrl }, 'shared');
	if (!held) throw new Error('A backup is being restored on this data. Wait until it is done.');
	try {
		return await openHeld(options, held);
	} catch (error) {
		await held.release();
		throw error;
	}
};

/**
 * Starts the built platform.
 *
 * @returns its address, and how to stop it
 * @throws Error with a sentence when the build is missing, no port is free, or the data folder
 *   cannot be opened
 */
export const serve = async (options: ServeOptions = {}): Promise<Serving> => {
	const handler = await loadHandler();
	const opened = await open(options);
	let { host } = opened;
	const server = createHttpServer(
		options.tls,
		(request: IncomingMessage & { [hostKey]?: PlatformHost }, response) => {
			tellWhoAsks(request, options.isBehindProxy ?? false);
			request[hostKey] = host;
			for (const [name, value] of Object.entries(commonHeaders(host.origins)))
				response.setHeader(name, value);
			handler(request, response);
		},
	);
	server.keepAliveTimeout = KEEP_ALIVE;
	try {
		const port = await listenFrom(server, options.port ?? DEFAULT_PORT, options);
		host = { ...host, origins: options.origins ?? localOrigins(port) };
		const first = await firstLink(host);
		const ticks = startTicks(choresOf(host, options.mail), complain);
		return {
			address: host.origins.app,
			firstLink: first,
			close: () => stop(server, ticks, opened),
		};
	} catch (error) {
		server.close();
		await close(opened);
		throw error;
	}
};

const main = async (): Promise<void> => {
	const options = readOptions(process.env, join(here, 'data'));
	if (typeof options === 'string') throw new Error(options);
	const serving = await serve({ ...options, warn: (line) => console.warn(line) });
	console.log(`The platform is running at ${serving.address}`);
	if (serving.firstLink)
		console.log(
			`Open this to sign in as its administrator (once, within a day):\n${serving.firstLink}`,
		);
	const end = (): void => void serving.close().then(() => process.exit(0));
	process.once('SIGINT', end);
	process.once('SIGTERM', end);
};

if (import.meta.main)
	main().catch((error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	});
