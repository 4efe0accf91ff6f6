import { beforeEach, describe, expect, test } from 'vitest';
import { EXAMPLE_COURSE, EXAMPLE_PATH } from '../example-course.ts';
import { startWorker, type FakeCaches, type FakeWorker, type World } from './fake-worker.ts';
import { serviceWorker } from './worker.ts';

const SCOPE = 'https://example.org/some/folder/';
const choice = { course: EXAMPLE_COURSE, path: EXAMPLE_PATH, standard: 'web' } as const;
const FIRST = { 'index.html': 'page 1', 'app/immutable/a.js': 'a', 'fonts/a.woff2': 'font 1' };
const SECOND = { 'index.html': 'page 2', 'app/immutable/b.js': 'b', 'fonts/a.woff2': 'font 2' };

type Texts = Readonly<Record<string, string>>;

function code(texts: Texts): string {
	const files = Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)] as const);
	return serviceWorker(choice, new Map(files));
}

function served(texts: Texts): ReadonlyMap<string, string> {
	return new Map(Object.entries(texts).map(([name, text]) => [SCOPE + name, text]));
}

let caches: FakeCaches;
let world: World;
let worker: FakeWorker;

beforeEach(async () => {
	caches = new Map([['somebody else', new Map()]]);
	world = { scope: SCOPE, caches, server: served(FIRST) };
	worker = startWorker(code(FIRST), world);
	await worker.install();
	await worker.activate();
});

/** The caches that the worker made. */
function ours(): string[] {
	return [...caches.keys()].filter((name) => name !== 'somebody else');
}

describe('without a network', () => {
	beforeEach(() => void (world.server = 'no network'));

	test.each([
		['the page', 'index.html', 'page 1'],
		['the page by its folder', '', 'page 1'],
		['the page with something added to its address', 'index.html?from=mail', 'page 1'],
		['code', 'app/immutable/a.js', 'a'],
		['a font', 'fonts/a.woff2', 'font 1'],
	])('%s is there', async (_name, address, text) => {
		expect(await worker.fetch(SCOPE + address)).toBe(text);
	});
});

test('on a line that does not answer, what is kept is shown', async () => {
	world.server = 'no answer';
	expect(await worker.fetch(`${SCOPE}index.html`)).toBe('page 1');
});

describe('with a network', () => {
	test('a name with a hash is not asked for again', async () => {
		const before = worker.asked.length;
		expect(await worker.fetch(`${SCOPE}app/immutable/a.js`)).toBe('a');
		expect(worker.asked).toHaveLength(before);
	});

	test('the page is the newest', async () => {
		world.server = served(SECOND);
		expect(await worker.fetch(`${SCOPE}index.html`)).toBe('page 2');
	});

	test('a page that is gone is gone', async () => {
		world.server = new Map();
		expect(await worker.fetch(`${SCOPE}index.html`)).toBe('none');
	});

	test.each([
		['of another origin', 'https://example.com/some/folder/index.html'],
		['of another folder', 'https://example.org/some/index.html'],
		['that the package does not hold', `${SCOPE}other.html`],
		['for the worker itself', `${SCOPE}service-worker.js`],
		['of an object in its list', `${SCOPE}toString`],
	])('a request %s is left to the browser', (_name, url) => {
		expect(worker.fetch(url)).toBeUndefined();
	});

	test('a request that is no reading, or of a part, is left to the browser', () => {
		expect(worker.fetch(`${SCOPE}index.html`, { method: 'POST' })).toBeUndefined();
		const headers = new Headers({ range: 'bytes=0-1' });
		expect(worker.fetch(`${SCOPE}index.html`, { headers })).toBeUndefined();
	});
});

describe('a new version', () => {
	let next: FakeWorker;

	beforeEach(async () => {
		world.server = served({ ...SECOND, 'app/immutable/a.js': 'a' });
		next = startWorker(code({ ...SECOND, 'app/immutable/a.js': 'a' }), world);
		await next.install();
	});

	test('fetches only what is not known yet', () => {
		expect(next.asked).not.toContain(`${SCOPE}app/immutable/a.js`);
		expect(next.asked).toContain(`${SCOPE}app/immutable/b.js`);
		expect(next.asked).toContain(`${SCOPE}fonts/a.woff2`);
	});

	test('is ready without a network while an old page is still open', async () => {
		world.server = 'no network';
		expect(await worker.fetch(`${SCOPE}index.html`)).toBe('page 1');
		expect(await worker.fetch(`${SCOPE}app/immutable/a.js`)).toBe('a');
	});

	test('takes away its own old cache, and no other', async () => {
		await next.activate();
		expect(ours()).toHaveLength(1);
		expect(caches.has('somebody else')).toBe(true);
		world.server = 'no network';
		expect(await next.fetch(`${SCOPE}index.html`)).toBe('page 2');
	});
});

describe('the installation', () => {
	test('fails when the server has another version of a file, and is tried again later', async () => {
		world.server = served({ ...SECOND, 'index.html': 'page 1' });
		await expect(startWorker(code(SECOND), world).install()).rejects.toThrow('integrity');
	});

	test('goes on without a manifest that the server refuses', async () => {
		world.server = served(SECOND);
		const strict = startWorker(code({ ...SECOND, 'app.webmanifest': '{}' }), world);
		await expect(strict.install()).resolves.toBeUndefined();
	});

	test('in another folder has a cache of its own', async () => {
		const scope = 'https://example.org/copy/';
		const server = new Map(Object.entries(FIRST).map(([name, text]) => [scope + name, text]));
		const copy = startWorker(code(FIRST), { scope, caches, server });
		await copy.install();
		await copy.activate();
		expect(ours()).toHaveLength(2);
	});
});

test('the same files give the same worker', () => {
	const reversed = Object.fromEntries(Object.entries(FIRST).toReversed());
	expect(code(reversed)).toBe(code(FIRST));
});
