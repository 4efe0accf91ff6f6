import { expect, it } from 'vitest';
import type { TrackedState } from '../tracker.ts';
import { createDeviceTracker } from './device-tracker.ts';

const key = 'ogonblick.everyone';
const state: TrackedState = {
	record: '1:a',
	location: 'lift/a',
	completion: 'incomplete',
	progress: 0.5,
};
const done: TrackedState = { ...state, record: '1:a.b', completion: 'completed', progress: 1 };

/** A Storage as the tracker uses it. */
function fakeStorage(values: Map<string, string>, quota = Infinity): Storage {
	const fake: Partial<Storage> = {
		getItem: (name) => values.get(name) ?? null,
		setItem: (name, value) => {
			if (value.length > quota) throw new DOMException('full', 'QuotaExceededError');
			values.set(name, value);
		},
		removeItem: (name) => values.delete(name),
	};
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- a fake with the parts the tracker uses
	return fake as Storage;
}

function deviceWith(values: Map<string, string>, quota?: number) {
	return createDeviceTracker({
		standard: 'web',
		// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- a fake with the parts the tracker uses
		window: {} as Window,
		storage: fakeStorage(values, quota),
		key,
	});
}

it('gives a learner who comes back what she left', async () => {
	const values = new Map<string, string>();
	const before = deviceWith(values);
	await before.start();
	expect(await before.save(state)).toEqual({ result: 'saved' });
	expect(await before.finish(state, 'closed')).toEqual({ result: 'saved' });
	expect(await deviceWith(values).start()).toEqual({
		ok: true,
		problems: [],
		launch: {
			mode: 'normal',
			record: '1:a',
			location: 'lift/a',
			completion: 'incomplete',
			language: '',
			learner: '',
			keeps: true,
		},
	});
});

it('starts empty on a device where nobody has been, and leaves nothing of the trial behind', async () => {
	const values = new Map<string, string>();
	expect(await deviceWith(values).start()).toMatchObject({
		ok: true,
		launch: { record: '', completion: 'unknown', keeps: true },
	});
	expect(values.size).toBe(0);
});

it.each([
	['there is none', undefined],
	[
		'reading it throws',
		() => {
			throw new DOMException('denied', 'SecurityError');
		},
	],
	['nothing may be written', fakeStorage(new Map(), 0)],
])('plays on, keeping nothing, when storage is blocked: %s', async (_, storage) => {
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- a fake with the parts the tracker uses
	const tracker = createDeviceTracker({ standard: 'web', window: {} as Window, storage, key });
	const started = await tracker.start();
	expect(started).toMatchObject({
		ok: true,
		launch: { record: '', keeps: false },
		problems: [{ code: 'storage-blocked' }],
	});
	expect(await tracker.save(state)).toEqual({ result: 'not-kept' });
	expect(await tracker.finish(state, 'exit')).toEqual({ result: 'not-kept' });
});

it('says so when the device is full, and saves again when there is room', async () => {
	const values = new Map<string, string>();
	const tracker = deviceWith(values, 100);
	await tracker.start();
	expect(await tracker.save({ ...state, record: 'x'.repeat(200) })).toMatchObject({
		result: 'failed',
		problems: [{ code: 'storage-blocked' }],
	});
	expect(await tracker.save(state)).toEqual({ result: 'saved' });
});

it.each(['{', 'null', '{"v":2,"record":"x"}', '{"v":1,"record":7}'])(
	'treats a damaged record as none, and puts it aside: %s',
	async (damaged) => {
		const values = new Map([[key, damaged]]);
		const tracker = deviceWith(values);
		expect(await tracker.start()).toMatchObject({ ok: true, launch: { record: '', keeps: true } });
		await tracker.save(state);
		expect(values.get(`${key}.damaged`)).toBe(damaged);
		expect(values.get(key)).toContain('1:a');
	},
);

it('keeps a finished course finished, also when an older tab saves after it', async () => {
	const values = new Map<string, string>();
	const [older, newer] = [deviceWith(values), deviceWith(values)];
	await older.start();
	await newer.start();
	await newer.save(done);
	await older.save(state);
	expect(JSON.parse(values.get(key) ?? '')).toEqual({
		v: 1,
		record: '1:a',
		location: 'lift/a',
		completion: 'completed',
		progress: 1,
	});
});

it('is inert after the end', async () => {
	const values = new Map<string, string>();
	const tracker = deviceWith(values);
	await tracker.start();
	await tracker.finish(state, 'closed');
	expect(await tracker.save(done)).toEqual({ result: 'not-kept' });
	await tracker.start();
	expect(await tracker.pause(done)).toEqual({ result: 'not-kept' });
	expect(values.get(key)).not.toContain('completed');
});
