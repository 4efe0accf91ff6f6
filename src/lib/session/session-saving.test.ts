import { describe, expect, it, test } from 'vitest';
import { failed, notKept, saved } from '../../../tests/support/fake-tracker.ts';
import {
	afterOne,
	afterTwo,
	atTheEnd,
	lessonId,
	openStage,
	recordOf,
	settle,
	stageSession,
} from '../../../tests/support/session-stage.ts';
import type { SaveOutcome } from '../lms/index.ts';

const [one, two] = [afterOne, afterTwo].map((log) => recordOf(log));
const refused: SaveOutcome = {
	result: 'failed',
	problems: [{ code: 'value-refused', call: 'LMSSetValue', lmsCode: '405' }],
};

describe('a decision', () => {
	it('is kept on this device at once, and told to the platform off the click', async () => {
		const { session, platform, wait, storage, before } = await openStage();
		session.update(afterOne);
		expect(session.state).toMatchObject({ log: afterOne, save: 'saving' });
		expect(platform.written()).toHaveLength(before);
		expect(storage.getItem(storage.key(0) ?? '')).toContain(one);
		await wait();
		expect(platform.written().slice(before)).toMatchObject([
			{ record: one, location: lessonId, completion: 'incomplete' },
		]);
		expect(session.state.save).toBe('saved');
	});

	it('and another one soon after are one save', async () => {
		const { session, platform, wait, before } = await openStage();
		session.update(afterOne);
		await wait(400);
		session.update(afterTwo);
		await wait(200);
		expect(platform.written().slice(before)).toMatchObject([{ record: two }]);
	});

	it('that completes the path is not kept waiting', async () => {
		const { session, platform, wait, before } = await openStage();
		session.update(afterOne);
		await wait(300);
		session.update(atTheEnd);
		await wait(130);
		expect(platform.written().slice(before)).toMatchObject([{ completion: 'completed' }]);
	});

	it('that changes nothing is not saved', async () => {
		const { session, platform, states, wait, before } = await openStage();
		const told = states.length;
		session.update(session.state.log);
		await wait();
		expect(states).toHaveLength(told);
		expect(platform.written()).toHaveLength(before);
	});

	it('before the platform has answered at the start is not taken', () => {
		const { session, states } = stageSession();
		session.update(afterOne);
		session.hide();
		session.show();
		expect(states).toEqual([]);
		expect(session.state.phase).toBe('starting');
	});

	it('is not called saved by the answer to an older one', async () => {
		const { session, platform, wait } = await openStage();
		const first = Promise.withResolvers<SaveOutcome>();
		platform.script(first.promise, saved);
		session.update(afterOne);
		await wait();
		session.update(afterTwo);
		first.resolve(saved);
		await settle();
		expect(session.state.save).toBe('saving');
		await wait();
		expect(session.state.save).toBe('saved');
	});

	it('is said not to be kept where nothing is kept', async () => {
		const { session, platform, wait, notices } = await openStage();
		platform.script(notKept);
		session.update(afterOne);
		await wait();
		expect(session.state.save).toBe('not-kept');
		expect(notices()).toEqual([]);
	});
});

describe('a save that failed', () => {
	async function openWithFailure() {
		const stage = await openStage();
		stage.platform.script(failed);
		stage.session.update(afterOne);
		await stage.wait();
		return stage;
	}

	it('is told in one notice, with the time since when, however often it fails', async () => {
		const { session, platform, wait, notices } = await openWithFailure();
		expect(session.state).toMatchObject({ save: 'failed', copied: true });
		expect(session.state.unsavedSince).toBeInstanceOf(Date);
		const since = session.state.unsavedSince;
		platform.script(failed, failed);
		session.update(afterTwo);
		await wait(2_000);
		expect(notices()).toEqual(['save-failed']);
		expect(session.state.unsavedSince).toEqual(since);
	});

	it('is tried again by itself, each time after a longer wait', async () => {
		const { session, platform, wait, before } = await openWithFailure();
		platform.script(failed, failed, saved);
		const tries = () => platform.written().length - before;
		expect(tries()).toBe(1);
		await wait(1_900);
		expect(tries()).toBe(1);
		await wait(100);
		expect(tries()).toBe(2);
		await wait(4_000);
		expect(tries()).toBe(3);
		await wait(7_900);
		expect(tries()).toBe(3);
		await wait(100);
		expect(tries()).toBe(4);
		expect(session.state).toMatchObject({ save: 'saved', unsavedSince: undefined });
	});

	it('loses nothing: what comes after it is taken along', async () => {
		const { session, platform, wait, notices } = await openWithFailure();
		session.update(afterTwo);
		await wait(2_000);
		expect(platform.written().at(-1)?.record).toBe(two);
		expect(session.state.save).toBe('saved');
		expect(notices()).toEqual([]);
	});

	test.each(['retry', 'show'] as const)(
		'is tried again at %s(), and the notice goes',
		async (way) => {
			const { session, platform, notices, before } = await openWithFailure();
			session[way]();
			await settle();
			expect(
				platform
					.written()
					.slice(before)
					.map(({ record }) => record),
			).toEqual([one, one]);
			expect(session.state.save).toBe('saved');
			expect(notices()).toEqual([]);
		},
	);

	it('is not tried again once it has been saved', async () => {
		const { session, platform, wait, before } = await openWithFailure();
		session.retry();
		await wait();
		session.retry();
		await wait(60_000);
		expect(platform.written()).toHaveLength(before + 2);
	});

	it('for good is not tried again, until there is something else to say', async () => {
		const { session, platform, wait, before } = await openStage();
		platform.script(refused, saved);
		session.update(afterOne);
		await wait();
		expect(session.state.save).toBe('failed');
		await wait(3_600_000);
		expect(platform.written()).toHaveLength(before + 1);
		session.update(afterTwo);
		await wait();
		expect(platform.written()).toHaveLength(before + 2);
		expect(session.state.save).toBe('saved');
	});

	it('can be put out of sight, and says so again if it fails again', async () => {
		const { session, platform, wait, notices } = await openWithFailure();
		session.dismiss('save-failed');
		expect(notices()).toEqual([]);
		expect(session.state.save).toBe('failed');
		platform.script(failed);
		session.retry();
		await wait(10);
		expect(notices()).toEqual(['save-failed']);
	});

	it('because the tracker broke its word is a failed save like any other', async () => {
		const { session, platform, wait, notices } = await openStage();
		platform.script(new Error('broken'));
		session.update(afterOne);
		await wait();
		expect(session.state.save).toBe('failed');
		expect(notices()).toEqual(['save-failed']);
	});
});

describe('when the page is hidden', () => {
	it('the newest state is saved at once, and not again when time has passed', async () => {
		const { session, platform, wait, before } = await openStage();
		session.update(afterOne);
		session.hide();
		expect(platform.calls.at(-1)).toMatchObject({ call: 'pause', state: { record: one } });
		await wait();
		expect(platform.written()).toHaveLength(before + 1);
		expect(session.state.save).toBe('saved');
	});

	it('and shown again, the clock goes on', async () => {
		const { session, platform } = await openStage();
		session.hide();
		session.show();
		expect(platform.calls.map(({ call }) => call)).toEqual([
			'start',
			'save',
			'pause',
			'resume',
			'save',
		]);
	});

	it('and the save fails, it is tried again when the page is shown', async () => {
		const { session, platform } = await openStage();
		platform.script(failed);
		session.update(afterOne);
		session.hide();
		await settle();
		expect(session.state.save).toBe('failed');
		session.show();
		await settle();
		expect(session.state.save).toBe('saved');
	});

	it('a tracker that breaks its word disturbs no one', async () => {
		const { session, platform } = await openStage();
		platform.script(new Error('broken'));
		session.update(afterOne);
		session.hide();
		await settle();
		expect(session.state.save).toBe('failed');
	});
});
