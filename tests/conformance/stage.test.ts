import { describe, expect, it } from 'vitest';
import { createStage } from './stage.ts';
import { done, first, second } from './stories.ts';
import { createStrictPlatform } from './strict-platform.ts';
import { profilesOf, strict, type Profile } from './strict-lms/index.ts';

function stageOn(standard: 'scorm12' | 'scorm2004-4th', profile: Profile) {
	const platform = createStrictPlatform(standard, profile);
	return { platform, stage: createStage(standard, platform, profile) };
}

function named(name: string): Profile {
	const profile = profilesOf('scorm2004-4th').find((other) => other.name === name);
	if (!profile) throw new Error(`no profile ${name}`);
	return profile;
}

describe('the stage', () => {
	it('lets time pass while a slow platform thinks', async () => {
		const { stage, platform } = stageOn('scorm12', named('takes five seconds for each call'));
		const course = await stage.launch();
		await course.finish(first, 'closed');
		const total = platform.store.values.get('cmi.core.total_time') ?? '';
		expect(total).not.toBe('0000:00:00.00');
	});

	it('takes the windows away with the frame', async () => {
		const { stage } = stageOn('scorm2004-4th', named('cloud'));
		const course = await stage.launch();
		await course.finish(done, 'exit');
		expect(await course.save(second)).toEqual({ result: 'not-kept' });
		expect(stage.complaints()).toEqual([]);
	});

	it('tells the platform that the page is being left, and only then', async () => {
		const { stage, platform } = stageOn('scorm12', strict);
		const course = await stage.launch();
		await course.save(second);
		expect(platform.store.leaving).toBe(false);
		await course.finish(second, 'closed');
		expect(platform.store.leaving).toBe(true);
		await stage.launch();
		expect(platform.store.leaving).toBe(false);
	});

	it('counts the calls since a mark', async () => {
		const { stage } = stageOn('scorm2004-4th', strict);
		const course = await stage.launch();
		expect(stage.tally()).toMatchObject({ initialize: 1, commit: 1, terminate: 0 });
		const mark = stage.calls.length;
		await course.save(second);
		await course.save(second);
		expect(stage.tally(mark)).toEqual({ initialize: 0, get: 0, set: 3, commit: 1, terminate: 0 });
	});
});
