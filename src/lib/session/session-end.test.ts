import { describe, expect, it, test } from 'vitest';
import { failed, saved } from '../../../tests/support/fake-tracker.ts';
import {
	afterOne,
	afterTwo,
	recordOf,
	openStage,
	settle,
} from '../../../tests/support/session-stage.ts';
import type { SaveOutcome } from '../lms/index.ts';

const record = recordOf(afterOne);

describe('the end of a session', () => {
	test.each(['closed', 'exit'] as const)('is told to the platform once: %s', async (leave) => {
		const { session, platform } = await openStage();
		session.update(afterOne);
		session.end(leave);
		session.end('closed');
		await settle();
		expect(platform.calls.slice(2)).toEqual([
			expect.objectContaining({
				call: 'finish',
				leave,
				state: expect.objectContaining({ record }),
			}),
		]);
		expect(session.state).toMatchObject({ phase: 'closed', save: 'saved' });
	});

	it('has told the platform before the call returns: a page that goes away has no later', async () => {
		const { session, platform } = await openStage();
		session.end('closed');
		expect(platform.calls.at(-1)?.call).toBe('finish');
		expect(session.state.phase).toBe('closed');
	});

	it('is the end: nothing that comes later is taken or sent', async () => {
		const { session, platform, wait, before } = await openStage();
		session.update(afterOne);
		session.end('exit');
		await settle();
		const { state } = session;
		session.update(afterTwo);
		session.hide();
		session.show();
		session.retry();
		await wait();
		expect(platform.written()).toHaveLength(before + 1);
		expect(session.state).toBe(state);
	});

	it('is not disturbed by a save that answers afterwards', async () => {
		const { session, platform, wait } = await openStage();
		const late = Promise.withResolvers<SaveOutcome>();
		platform.script(late.promise, saved);
		session.update(afterOne);
		await wait();
		session.end('exit');
		await settle();
		late.resolve(failed);
		await settle();
		expect(session.state).toMatchObject({ phase: 'closed', save: 'saved', notices: [] });
	});

	it('says that it failed, promises no other try, and makes none', async () => {
		const { session, platform, wait, notices, before } = await openStage();
		platform.script(failed, failed);
		session.update(afterOne);
		await wait();
		session.end('exit');
		await settle();
		session.retry();
		session.show();
		await wait();
		expect(session.state).toMatchObject({ phase: 'closed', save: 'failed' });
		expect(notices()).toEqual([]);
		expect(platform.written()).toHaveLength(before + 2);
	});

	it('comes even when the tracker breaks its word', async () => {
		const { session, platform } = await openStage();
		platform.script(new Error('broken'));
		session.end('exit');
		await settle();
		expect(session.state).toMatchObject({ phase: 'closed', save: 'failed' });
	});
});
