import type { Timers } from './options.ts';

/** What an API must look like to be taken for one: its name on the window and all of its methods. */
export interface ApiShape {
	readonly apiName: string;
	readonly methods: Readonly<Record<string, string>>;
}

/** The published algorithms stop after 7 (SCORM 1.2) or 500 levels; the guard is only against a loop. */
const MOST_LEVELS = 500;
const SEARCH_EVERY_MS = 100;

/**
 * Looks once: own window, its parents, the opener and its parents, the opener of the top window.
 * A window of another origin throws when its API is read; it is stepped over, not the end of the search.
 * Source: SCORM 1.2 RTE 3.3.6.1, SCORM 2004 4th Ed. RTE 3.3.1.
 */
export function findApi(start: Window, shape: ApiShape): object | undefined {
	return (
		climb(start, shape) ??
		climb(
			peek(() => start.opener),
			shape,
		) ??
		climb(
			peek(() => start.top?.opener),
			shape,
		)
	);
}

/** Looks again until the API is there or the time is up: some platforms put it in place after the course has loaded. */
export async function awaitApi(
	start: Window,
	shape: ApiShape,
	wait: { readonly timers?: Timers | undefined; readonly searchMs: number },
): Promise<object | undefined> {
	const timers: Timers = wait.timers ?? globalThis;
	for (let waited = 0; waited < wait.searchMs; waited += SEARCH_EVERY_MS) {
		await new Promise<void>((resolve) => timers.setTimeout(resolve, SEARCH_EVERY_MS));
		const api = findApi(start, shape);
		if (api) return api;
	}
	return undefined;
}

function climb(start: unknown, shape: ApiShape): object | undefined {
	let here = start;
	for (let level = 0; level < MOST_LEVELS && isObject(here); level += 1) {
		const api = read(here, shape.apiName);
		if (isApi(api, shape)) return api;
		const parent = read(here, 'parent');
		if (parent === here) return undefined;
		here = parent;
	}
	return undefined;
}

function isApi(api: unknown, shape: ApiShape): api is object {
	return (
		isObject(api) &&
		Object.values(shape.methods).every((name) => typeof read(api, name) === 'function')
	);
}

function read(from: object, name: string): unknown {
	return peek(() => Reflect.get(from, name));
}

function peek(look: () => unknown): unknown {
	try {
		return look();
	} catch {
		return undefined;
	}
}

/** A window of another realm is no `instanceof Object`, and an API may be a function (an old applet's bridge). */
function isObject(value: unknown): value is object {
	return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
