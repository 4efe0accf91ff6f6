import { describe, expect, it } from 'vitest';
import { createTracker, type Tracker } from '../../src/lib/lms/index.ts';
import { createStage, type ScormPackage } from './stage.ts';
import { done, first, second, third } from './stories.ts';
import { createStrictPlatform, rules } from './strict-platform.ts';
import { moodle, strict, windowsAround, type LooseApi, type Profile } from './strict-lms/index.ts';

const standards: readonly ScormPackage[] = ['scorm12', 'scorm2004-4th'];

function play(standard: ScormPackage, profile: Profile = strict) {
	const platform = createStrictPlatform(standard, profile);
	const stage = createStage(standard, platform, profile);
	const { names, methods } = rules[standard];
	const written = (element: string) =>
		stage.calls.filter((call) => call.method === methods.set && call.element === element);
	return { platform, stage, names, methods, written };
}

/** A tracker on an API that the test holds in its hand. */
function trackerOn(standard: ScormPackage, api: LooseApi): Tracker {
	return createTracker({
		standard,
		window: windowsAround(rules[standard].apiName, 'parent', () => api),
		storage: undefined,
		key: 'unused',
		searchMs: 0,
	});
}

describe.each(standards)('%s', (standard) => {
	it('says that there is no platform, and writes nothing', async () => {
		const tracker = createTracker({
			standard,
			window: windowsAround('Other', 'parent', () => ({})),
			storage: undefined,
			key: 'unused',
			timers: { setTimeout: (run) => queueMicrotask(run) },
		});
		expect(await tracker.start()).toMatchObject({ ok: false, problem: { code: 'api-missing' } });
		expect(await tracker.save(first)).toEqual({ result: 'not-kept' });
		expect(await tracker.finish(first, 'closed')).toEqual({ result: 'not-kept' });
	});

	it('opens no session for a page that went away while the search went on', async () => {
		const { platform, methods } = play(standard);
		const session = platform.open('normal');
		const late: { api?: LooseApi } = {};
		const tracker = createTracker({
			standard,
			window: windowsAround(rules[standard].apiName, 'parent', () => late.api),
			storage: undefined,
			key: 'unused',
			timers: { setTimeout: (run) => queueMicrotask(run) },
		});
		const starting = tracker.start();
		await tracker.finish(first, 'closed');
		late.api = session.api;
		expect(await starting).toMatchObject({ ok: false });
		expect(session.api[methods.get]?.(rules[standard].names.mode)).toBe('');
	});

	it('asks a platform once, however often the course starts', async () => {
		const { platform, methods } = play(standard);
		const { api } = platform.open('normal');
		let asked = 0;
		const initialize = (argument: unknown) => {
			asked += 1;
			return api[methods.initialize]?.(argument);
		};
		const tracker = trackerOn(standard, { ...api, [methods.initialize]: initialize });
		expect(await tracker.start()).toBe(await tracker.start());
		expect(asked).toBe(1);
	});

	it('sends no record that is too long, and all the rest', async () => {
		const { platform, stage, names, written } = play(standard);
		const course = await stage.launch();
		await course.save(second);
		const long = { ...done, record: 'x'.repeat(64_001) };
		const problems = [{ code: 'value-too-long', element: 'cmi.suspend_data' }];
		expect(await course.save(long)).toMatchObject({ result: 'failed', problems });
		expect(await course.save(long)).toMatchObject({ result: 'failed', problems });
		const records = written('cmi.suspend_data').map(({ value }) => value);
		expect(records).toEqual(['', second.record]);
		expect(platform.store.values.get(names.status)).toBe('completed');
		expect(platform.store.values.get('cmi.suspend_data')).toBe(second.record);
		expect(await course.save(done)).toEqual({ result: 'saved' });
		expect(stage.complaints()).toEqual([]);
	});

	it('sends no letters that the standard does not know', async () => {
		const { stage } = play(standard);
		const course = await stage.launch();
		const outcome = await course.save({ ...second, record: 'ögonblick' });
		expect(outcome.result).toBe(standard === 'scorm12' ? 'failed' : 'saved');
		expect(stage.complaints()).toEqual([]);
	});

	it('does not try again what the platform has refused, but says each time that it is not kept', async () => {
		const { stage, written } = play(standard, {
			name: 'no record',
			unsupported: ['cmi.suspend_data'],
		});
		const course = await stage.launch();
		for (const state of [second, second, third]) {
			expect(await course.save(state)).toMatchObject({
				result: 'failed',
				problems: [{ code: 'value-refused', element: 'cmi.suspend_data', lmsCode: '401' }],
			});
		}
		expect(written('cmi.suspend_data')).toHaveLength(1);
	});

	it('does without the place where a platform does not keep it, since the attempt is kept', async () => {
		const location = standard === 'scorm12' ? 'cmi.core.lesson_location' : 'cmi.location';
		const { stage } = play(standard, { name: 'no location', unsupported: [location] });
		const course = await stage.launch();
		expect(await course.save(second)).toEqual({ result: 'saved' });
		expect(await course.save(third)).toEqual({ result: 'saved' });
	});

	it('writes everything that matters again after a commit that failed', async () => {
		const { stage, names, written } = play(standard);
		const course = await stage.launch();
		await course.save(done);
		stage.server.failsCommits = true;
		expect(await course.pause(done)).toMatchObject({
			result: 'failed',
			problems: [{ code: 'commit-failed' }],
		});
		stage.server.failsCommits = false;
		const before = [names.status, names.exit, 'cmi.suspend_data'].map(
			(name) => written(name).length,
		);
		expect(await course.save(done)).toEqual({ result: 'saved' });
		const after = [names.status, names.exit, 'cmi.suspend_data'].map(
			(name) => written(name).length,
		);
		expect(after).toEqual(before.map((count) => count + 1));
	});

	it('never takes back a completion, not even one that did not arrive', async () => {
		const { platform, stage, names } = play(standard);
		const course = await stage.launch();
		stage.server.failsCommits = true;
		await course.save(done);
		stage.server.failsCommits = false;
		await course.save(second);
		expect(platform.store.values.get(names.status)).toBe('completed');
		expect(stage.complaints()).toEqual([]);
	});

	it('keeps the attempt open for the next launch, always', async () => {
		const { platform, stage, names } = play(standard);
		const course = await stage.launch();
		await course.finish(done, 'exit');
		expect(platform.store.values.get(names.exit)).toBe('suspend');
	});

	it('saves again when a platform that was gone is back', async () => {
		const { platform, names } = play(standard);
		const real = platform.open('normal').api;
		const api: Record<string, (...args: readonly unknown[]) => unknown> = { ...real };
		const tracker = trackerOn(standard, api);
		await tracker.start();
		for (const name of Object.keys(api)) Reflect.deleteProperty(api, name);
		const gone = await tracker.save(done);
		expect(gone.result === 'failed' && gone.problems.map(({ code }) => code)).toContain(
			'api-threw',
		);
		Object.assign(api, real);
		expect(await tracker.save(done)).toEqual({ result: 'saved' });
		expect(platform.store.values.get(names.status)).toBe('completed');
	});

	it('does not trust a platform that threw to have left the old record in place', async () => {
		const { platform, methods } = play(standard);
		const { api } = platform.open('normal');
		const set = (element: unknown, value: unknown) => {
			const answer = api[methods.set]?.(element, value);
			if (value === third.record) throw new Error('after the deed');
			return answer;
		};
		const tracker = trackerOn(standard, { ...api, [methods.set]: set });
		await tracker.start();
		await tracker.save(second);
		expect(await tracker.save(third)).toMatchObject({ result: 'failed' });
		expect(await tracker.save(second)).toEqual({ result: 'saved' });
		expect(platform.store.values.get('cmi.suspend_data')).toBe(second.record);
	});

	it.each(['mode', 'status', 'record'] as const)(
		'does not begin on a platform whose %s cannot be read, lest it overwrite what is there',
		async (name) => {
			const { platform, names, methods } = play(standard);
			const element = name === 'record' ? 'cmi.suspend_data' : names[name];
			const { api } = platform.open('normal');
			const get = (asked: unknown) => {
				if (asked === element) throw new Error('timeout');
				return api[methods.get]?.(asked);
			};
			const tracker = trackerOn(standard, { ...api, [methods.get]: get });
			expect(await tracker.start()).toMatchObject({
				ok: false,
				problem: { code: 'api-threw', element },
			});
			expect(await tracker.save(first)).toEqual({ result: 'not-kept' });
			expect(platform.store.values.size).toBe(0);
		},
	);

	it('does not begin when the session is refused', async () => {
		const { platform, methods } = play(standard);
		const { api } = platform.open('normal');
		const refusing = {
			...api,
			[methods.initialize]: () => 'false',
			[methods.lastError]: () => '102',
		};
		expect(await trackerOn(standard, refusing).start()).toMatchObject({
			ok: false,
			problem: { code: 'start-refused', lmsCode: '102' },
		});
	});
});

describe('SCORM 1.2, whose one status is also a verdict', () => {
	it.each(['passed', 'failed'])(
		'leaves a platform its verdict "%s" until there is a better one',
		async (verdict) => {
			const { platform, stage, names, written } = play('scorm12');
			platform.store.values.set(names.status, verdict);
			const course = await stage.launch();
			await course.save(second);
			expect(written(names.status)).toEqual([]);
			await course.save(done);
			expect(platform.store.values.get(names.status)).toBe(
				verdict === 'passed' ? 'passed' : 'completed',
			);
		},
	);
});

describe('on Moodle', () => {
	it('a learner who completed without a network gets the completion at the next launch', async () => {
		const { platform, stage, names } = play('scorm12', moodle);
		const before = await stage.launch();
		await before.save(second);
		stage.server.offline = true;
		expect(await before.save(done)).toEqual({ result: 'saved' });
		stage.server.offline = false;
		// any later decision: the record arrives, the status is never sent again
		await before.finish({ ...done, record: `${done.record}!` }, 'closed');
		expect(platform.store.values.get(names.status)).toBe('incomplete');

		const after = await stage.launch();
		await after.save({ ...done, record: `${done.record}!` });
		expect(platform.store.values.get(names.status)).toBe('completed');
	});

	it('a page that is loaded again in its frame goes on', async () => {
		const { stage, methods } = play('scorm12', moodle);
		const before = await stage.launch();
		await before.save(second);
		const after = await stage.launch({ reload: true });
		expect(after.started).toMatchObject({ ok: true, launch: { record: second.record } });
		expect(await after.save(third)).toEqual({ result: 'saved' });
		expect(stage.calls.filter((call) => call.method === methods.initialize)).toHaveLength(2);
	});
});
