import { describe, expect, it, test } from 'vitest';
import { failed, notKept, saved } from '../../../tests/support/fake-tracker.ts';
import {
	afterOne,
	afterTwo,
	atTheEnd,
	lessonId,
	recordOf,
	openStage,
	settle,
	stageSession,
} from '../../../tests/support/session-stage.ts';
import type { SaveOutcome } from '../lms/index.ts';

const [one, two] = [afterOne, afterTwo].map((log) => recordOf(log));

describe('a decision', () => {
	it('is saved once the page has been painted, not before', async () => {
		const { session, platform, paint } = await openStage();
		session.update(afterOne);
		expect(session.state).toMatchObject({ log: afterOne, save: 'saving' });
		expect(platform.written()).toEqual([]);
		await paint();
		expect(platform.written()).toMatchObject([
			{ record: one, location: lessonId, completion: 'incomplete' },
		]);
		expect(session.state.save).toBe('saved');
	});

	it('and another before the page was painted are one save', async () => {
		const { session, platform, paint } = await openStage();
		session.update(afterOne);
		session.update(afterTwo);
		await paint();
		expect(platform.written()).toMatchObject([{ record: two }]);
	});

	it('that changes nothing is not saved', async () => {
		const { session, platform, states, paint } = await openStage();
		session.update(session.state.log);
		await paint();
		expect(states).toHaveLength(1);
		expect(platform.written()).toEqual([]);
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
		const { session, platform, paint } = await openStage();
		const first = Promise.withResolvers<SaveOutcome>();
		platform.script(first.promise, saved);
		session.update(afterOne);
		await paint();
		session.update(afterTwo);
		first.resolve(saved);
		await settle();
		expect(session.state.save).toBe('saving');
		await paint();
		expect(session.state.save).toBe('saved');
	});

	it('is completed by an older answer too, if that one was about the end', async () => {
		const { session, platform, paint } = await openStage();
		const first = Promise.withResolvers<SaveOutcome>();
		platform.script(first.promise);
		session.update(atTheEnd);
		await paint();
		session.update(afterOne);
		first.resolve(saved);
		await settle();
		expect(session.state).toMatchObject({ completed: true, save: 'saving' });
	});

	it('is said not to be kept where nothing is kept', async () => {
		const { session, platform, paint, notices } = await openStage();
		platform.script(notKept);
		session.update(afterOne);
		await paint();
		expect(session.state.save).toBe('not-kept');
		expect(notices()).toEqual([]);
	});
});

describe('a save that failed', () => {
	async function openWithFailure() {
		const stage = await openStage();
		stage.platform.script(failed);
		stage.session.update(afterOne);
		await stage.paint();
		return stage;
	}

	it('is told in one notice, however often it fails', async () => {
		const { session, platform, paint, notices } = await openWithFailure();
		expect(session.state.save).toBe('failed');
		platform.script(failed);
		session.update(afterTwo);
		await paint();
		expect(notices()).toEqual(['save-failed']);
	});

	it('loses nothing: the next decision takes it along', async () => {
		const { session, platform, paint, notices } = await openWithFailure();
		session.update(afterTwo);
		await paint();
		expect(platform.written().at(-1)?.record).toBe(two);
		expect(session.state.save).toBe('saved');
		expect(notices()).toEqual([]);
	});

	test.each(['retry', 'show'] as const)(
		'is tried again at %s(), and the notice goes',
		async (way) => {
			const { session, platform, paint, notices } = await openWithFailure();
			session[way]();
			expect(session.state.save).toBe('saving');
			await paint();
			expect(platform.written().map(({ record }) => record)).toEqual([one, one]);
			expect(session.state.save).toBe('saved');
			expect(notices()).toEqual([]);
		},
	);

	it('is not tried again once it has been saved', async () => {
		const { session, platform, paint } = await openWithFailure();
		session.retry();
		await paint();
		session.retry();
		session.show();
		await paint();
		expect(platform.written()).toHaveLength(2);
	});

	it('can be put out of sight, and says so again if it fails again', async () => {
		const { session, platform, paint, notices } = await openWithFailure();
		session.dismiss('save-failed');
		expect(notices()).toEqual([]);
		expect(session.state.save).toBe('failed');
		platform.script(failed);
		session.retry();
		await paint();
		expect(notices()).toEqual(['save-failed']);
	});

	it('because the tracker broke its word is a failed save like any other', async () => {
		const { session, platform, paint, notices } = await openStage();
		platform.script(new Error('broken'));
		session.update(afterOne);
		await paint();
		expect(session.state.save).toBe('failed');
		expect(notices()).toEqual(['save-failed']);
	});
});

describe('when the page is hidden', () => {
	it('the newest state is saved at once, and not again when the page is painted', async () => {
		const { session, platform, paint } = await openStage();
		session.update(afterOne);
		session.hide();
		expect(platform.calls.at(-1)).toMatchObject({ call: 'pause', state: { record: one } });
		await paint();
		expect(platform.written()).toHaveLength(1);
		expect(session.state.save).toBe('saved');
	});

	it('and shown again, the clock goes on', async () => {
		const { session, platform } = await openStage();
		session.hide();
		session.show();
		expect(platform.calls.map(({ call }) => call)).toEqual(['start', 'pause', 'resume']);
	});

	it('and the save fails, it is tried again when the page is shown', async () => {
		const { session, platform, paint, notices } = await openStage();
		platform.script(failed);
		session.update(afterOne);
		session.hide();
		await settle();
		expect(notices()).toEqual(['save-failed']);
		session.show();
		await paint();
		expect(session.state.save).toBe('saved');
	});

	it('a tracker that breaks its word disturbs no one', async () => {
		const { session, platform } = await openStage();
		platform.script(new Error('broken'));
		session.hide();
		await settle();
		expect(session.state.save).toBe('failed');
	});
});
