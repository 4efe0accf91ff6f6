import { expect, it } from 'vitest';
import { awaitApi, findApi } from './find-api.ts';
import { scorm12 } from './scorm12/scorm12.ts';
import { scorm2004 } from './scorm2004/scorm2004.ts';

const apiOf = ({ methods }: typeof scorm12) =>
	Object.fromEntries(Object.values(methods).map((name) => [name, () => 'true']));
const api = apiOf(scorm12);

/** A fake window is a plain object: the search reads only what is given here. */
// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- a fake with the parts the search reads
const asWindow = (fake: object) => fake as Window;

function frame(own: object, parent?: object): object {
	const fake: Record<string, unknown> = { ...own };
	fake['parent'] = parent ?? fake;
	return fake;
}

/** A window of another origin: its parent and opener may be read, anything else throws. */
function foreign(parent: object): object {
	return new Proxy(
		{},
		{
			get: (_, name) => {
				if (name === 'parent') return parent;
				throw new DOMException('Blocked a frame', 'SecurityError');
			},
		},
	);
}

it('finds the API in its own window, in a frame above, in the opener, and above the opener', () => {
	const platform = frame({ API: api });
	for (const start of [
		platform,
		frame({}, frame({}, platform)),
		frame({ opener: platform }),
		frame({ opener: frame({}, platform) }),
		frame({ top: { opener: platform } }, frame({})),
	]) {
		expect(findApi(asWindow(start), scorm12)).toBe(api);
	}
});

it('steps over a window of another origin', () => {
	const platform = frame({ API: api });
	expect(findApi(asWindow(frame({}, foreign(foreign(platform)))), scorm12)).toBe(api);
});

it('does not touch the top window while the API is nearer', () => {
	const start = frame({}, frame({ API: api }));
	Object.defineProperty(start, 'top', {
		get: () => {
			throw new Error('touched');
		},
	});
	expect(findApi(asWindow(start), scorm12)).toBe(api);
});

it('looks only for the API of its own standard', () => {
	const both = frame({ API: api, API_1484_11: apiOf(scorm2004) });
	expect(findApi(asWindow(both), scorm2004)).not.toBe(api);
	expect(findApi(asWindow(frame({ API: api })), scorm2004)).toBeUndefined();
});

it('is not taken in by something else with that name', () => {
	const { LMSCommit: _missing, ...incomplete } = api;
	for (const other of [null, 'API', {}, incomplete]) {
		expect(findApi(asWindow(frame({ API: other }, frame({ API: api }))), scorm12)).toBe(api);
	}
});

it('gives up where windows go round in a ring', () => {
	const one: Record<string, unknown> = {};
	one['parent'] = { parent: one };
	expect(findApi(asWindow(one), scorm12)).toBeUndefined();
});

it('survives windows whose every property throws', () => {
	const closed = new Proxy(
		{},
		{
			get: () => {
				throw new Error('closed');
			},
		},
	);
	expect(findApi(asWindow(closed), scorm12)).toBeUndefined();
	expect(findApi(asWindow(frame({ opener: closed }, closed)), scorm12)).toBeUndefined();
});

it('waits for an API that comes late, and not for ever', async () => {
	const late: Record<string, unknown> = { ...frame({}) };
	let waited = 0;
	const timers = {
		setTimeout: (run: () => void, ms: number) => {
			waited += ms;
			if (waited === 1_500) late['API'] = api;
			queueMicrotask(run);
		},
	};
	expect(await awaitApi(asWindow(late), scorm12, { timers, searchMs: 1_000 })).toBeUndefined();
	expect(waited).toBe(1_000);
	expect(await awaitApi(asWindow(late), scorm12, { timers, searchMs: 2_000 })).toBe(api);
});
