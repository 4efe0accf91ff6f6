import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';

/** The caches of an origin: contents by address, by cache. */
export type FakeCaches = Map<string, Map<string, string>>;

/** What a test decides about the world around a worker. */
export interface World {
	/** Where the worker lies. */
	readonly scope: string;
	readonly caches: FakeCaches;
	/** What the server gives by address. Without a network each request fails, on a bad one none is answered. */
	server: ReadonlyMap<string, string> | 'no network' | 'no answer';
}

/** A worker that a browser has read. */
export interface FakeWorker {
	/** Tells it of its installation, and waits. */
	readonly install: () => Promise<unknown>;
	readonly activate: () => Promise<unknown>;
	/** What it answers; `undefined` if it lets the browser do it. */
	readonly fetch: (url: string, request?: Partial<Request>) => Promise<string> | undefined;
	/** Addresses asked of the network, in order. */
	readonly asked: readonly string[];
}

type Listener = (event: object) => void;
type Settings = { readonly integrity?: string };

/** Runs the code of a worker in a world of its own. Only what the worker uses is there. */
export function startWorker(code: string, world: World): FakeWorker {
	const listeners = new Map<string, Listener>();
	const asked: string[] = [];
	const fetch = async (
		target: string | Request,
		{ integrity }: Settings = {},
	): Promise<Response> => {
		const url = typeof target === 'string' ? target : target.url;
		asked.push(url);
		if (world.server === 'no network') throw new TypeError('Failed to fetch');
		if (world.server === 'no answer') return new Promise(() => undefined);
		const text = world.server.get(url);
		if (integrity !== undefined && integrity !== integrityOf(text ?? '')) {
			throw new TypeError('integrity');
		}
		return new Response(text ?? 'none', { status: text === undefined ? 404 : 200 });
	};
	runInNewContext(code, {
		self: {
			registration: { scope: world.scope },
			addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
			clients: { claim: async () => undefined },
		},
		caches: storageOf(world.caches),
		fetch,
		URL,
		Response,
		// No test waits for seconds.
		setTimeout: (done: () => void) => setTimeout(done, 20),
	});
	return { ...driver(listeners), asked };
}

function driver(listeners: ReadonlyMap<string, Listener>): Omit<FakeWorker, 'asked'> {
	const wait = (type: string): Promise<unknown> =>
		new Promise((done, fail) => {
			listeners.get(type)?.({
				waitUntil: (work: Promise<unknown>) => void work.then(done, fail),
			});
		});
	return {
		install: () => wait('install'),
		activate: () => wait('activate'),
		fetch(url, request = {}) {
			let answer: Promise<Response> | undefined;
			listeners.get('fetch')?.({
				request: { method: 'GET', url, headers: new Headers(), ...request },
				respondWith: (given: Promise<Response>) => void (answer = given),
			});
			return answer?.then((response) => response.text());
		},
	};
}

function storageOf(caches: FakeCaches): object {
	const find = (cache: string, url: string): Response | undefined => {
		const text = caches.get(cache)?.get(url);
		return text === undefined ? undefined : new Response(text);
	};
	return {
		open: async (name: string) => {
			const cache = caches.get(name) ?? new Map<string, string>();
			caches.set(name, cache);
			return {
				put: async (url: string, response: Response) => cache.set(url, await response.text()),
			};
		},
		match: async (url: string, { cacheName }: { cacheName: string }) => find(cacheName, url),
		keys: async () => [...caches.keys()],
		delete: async (name: string) => caches.delete(name),
	};
}

function integrityOf(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
