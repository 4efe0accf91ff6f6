/* global PACKAGE -- stands in front of this code in a package: its name, its version, and what each file holds */

/*
 * Keeps the course on the device, so that it opens and can be played without a network. What lies outside the package,
 * its folder and its origin is none of its business.
 */

/** Caches of this package in this folder, of any version. Others on the origin belong to others. */
const OURS = `${PACKAGE.name} ${self.registration.scope} `;
const CACHE = OURS + PACKAGE.version;
const PAGE = 'index.html';

/** How long the network may take, in milliseconds, when there is something kept to show instead. */
const PATIENCE = 3000;

/** Some servers (IIS) refuse a type they do not know; the course can be played without this one. */
const OPTIONAL = /\.webmanifest$/;

const fixed = new Set(PACKAGE.fixed);

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
	const name = nameOf(event.request);
	if (name === undefined) return;
	event.respondWith(fixed.has(name) ? keptFirst(name, event.request) : networkFirst(name, event));
});

/** One file after the other: what the learner asks for meanwhile goes first. */
async function keepAll() {
	const cache = await caches.open(CACHE);
	for (const name of Object.keys(PACKAGE.files)) {
		const kept = fixed.has(name) ? await findKept(name) : undefined;
		const answer = kept ?? (await load(name));
		if (answer) await cache.put(addressOf(name), answer);
	}
}

/** The integrity makes sure that it is this version, whatever stands on the way or is half copied on the server. */
async function load(name) {
	try {
		const response = await fetch(addressOf(name), {
			cache: 'no-cache',
			priority: 'low',
			integrity: PACKAGE.files[name],
		});
		// Browsers refuse a redirected answer to a navigation.
		return response.redirected ? new Response(response.body, response) : response;
	} catch (problem) {
		if (OPTIONAL.test(name)) return undefined;
		throw problem;
	}
}

/** The worker of an older version has gone, and nobody needs its files. */
async function takeOver() {
	const names = await ourCaches();
	await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
	await self.clients.claim();
}

/** A name with a hash in it stands for one content only, so any version of ours will do. */
async function keptFirst(name, request) {
	return (await findKept(name)) ?? fetch(request);
}

/** What is kept is shown when the network fails or takes too long; an answer of the server is always passed on. */
async function networkFirst(name, { request }) {
	const kept = await keptIn(CACHE, name);
	if (!kept) return fetch(request);
	const answer = await Promise.race([fetch(request).catch(() => undefined), wait(PATIENCE)]);
	return answer && answer.status < 500 ? answer : kept;
}

async function findKept(name) {
	for (const cache of [CACHE, ...(await ourCaches())]) {
		const kept = await keptIn(cache, name);
		if (kept) return kept;
	}
	return undefined;
}

function keptIn(cacheName, name) {
	return caches.match(addressOf(name), { cacheName, ignoreVary: true });
}

async function ourCaches() {
	return (await caches.keys()).filter((name) => name.startsWith(OURS));
}

/** The file of the package that a request is for; `undefined` if it is for something else. */
function nameOf({ method, url, headers }) {
	if (method !== 'GET' || headers.has('range') || !url.startsWith(self.registration.scope)) {
		return undefined;
	}
	const { pathname } = new URL(url);
	const name = pathname.slice(new URL(self.registration.scope).pathname.length) || PAGE;
	return Object.hasOwn(PACKAGE.files, name) ? name : undefined;
}

function addressOf(name) {
	return new URL(name, self.registration.scope).href;
}

function wait(milliseconds) {
	return new Promise((done) => setTimeout(done, milliseconds));
}
