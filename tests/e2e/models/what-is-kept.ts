import type { Page } from '@playwright/test';

/** Notes all that a course could keep or send: writes on the device, calls of the platform, requests of any server. */
export class WhatIsKept {
	readonly #page: Page;
	readonly #requests: string[] = [];

	private constructor(page: Page) {
		this.#page = page;
		page.on('request', (request) => this.#requests.push(`${request.method()} ${request.url()}`));
	}

	/** Watches a page in all its frames, from its next load on. */
	static async watch(page: Page): Promise<WhatIsKept> {
		const kept = new WhatIsKept(page);
		await page.addInitScript(noteWrites);
		return kept;
	}

	/** Begins to note the calls of the platform's API as well, which has to be there by now. */
	async watchPlatform(): Promise<void> {
		await this.#page.evaluate(noteCalls);
	}

	/** All that was kept or sent since the last time that this was asked. */
	async sinceThen(): Promise<readonly string[]> {
		const writes = await Promise.all(
			this.#page.frames().map((frame) => frame.evaluate(takeWrites)),
		);
		return [...writes.flat(), ...this.#requests.splice(0)];
	}
}

/** Runs in the page, before anything else does. */
function noteWrites(): void {
	const writes: string[] = [];
	Reflect.set(window, 'writes', writes);
	const note = (owner: object, names: readonly string[]) => {
		for (const name of names) {
			const original: unknown = Reflect.get(owner, name);
			if (typeof original !== 'function') throw new Error(`There is no ${name} to watch.`);
			Reflect.set(owner, name, function (this: unknown, ...given: unknown[]): unknown {
				writes.push(`${name} ${String(given[0])}`);
				return Reflect.apply(original, this, given);
			});
		}
	};
	note(Storage.prototype, ['setItem', 'removeItem', 'clear']);
	note(IDBFactory.prototype, ['open', 'deleteDatabase']);
	note(CacheStorage.prototype, ['open', 'delete']);
	note(Navigator.prototype, ['sendBeacon']);
	note(BroadcastChannel.prototype, ['postMessage']);
}

/** Runs in the page of a platform that speaks SCORM 1.2. */
function noteCalls(): void {
	const writes: unknown = Reflect.get(window, 'writes');
	const api: unknown = Reflect.get(window, 'API');
	if (!Array.isArray(writes) || typeof api !== 'object' || !api) throw new Error('No API here.');
	for (const name of ['LMSInitialize', 'LMSSetValue', 'LMSCommit', 'LMSFinish', 'LMSGetValue']) {
		const original: unknown = Reflect.get(api, name);
		if (typeof original !== 'function') throw new Error(`The API has no ${name}.`);
		Reflect.set(api, name, (...given: unknown[]): unknown => {
			writes.push(`${name} ${given.join(' ')}`);
			return Reflect.apply(original, api, given);
		});
	}
}

/** Runs in the page. */
function takeWrites(): string[] {
	const writes: unknown = Reflect.get(window, 'writes');
	return Array.isArray(writes) ? writes.splice(0).map(String) : [];
}
