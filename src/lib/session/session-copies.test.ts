import { describe, expect, it, test } from 'vitest';
import { failed, started } from '../../../tests/support/fake-tracker.ts';
import { playByGrade } from '../../../tests/support/play.ts';
import { memoryStorage } from '../../../tests/support/harness/memory-storage.ts';
import {
	afterOne,
	afterTwo,
	atTheEnd,
	fresh,
	lesson,
	openStage,
	recordOf,
	settle,
} from '../../../tests/support/session-stage.ts';
import type { Launch, StartOutcome } from '../lms/index.ts';

const learner = 'kim@example.org';
const [one, two] = [recordOf(afterOne), recordOf(afterTwo)];
const by = (launch: Partial<Launch> = {}) => started({ learner, ...launch });

/** A session in which the platform took the first decision and nothing after it. */
async function openAndLose(storage: Storage, platform: StartOutcome = by()) {
	const stage = await openStage({ storage, platform });
	stage.session.update(afterOne);
	await stage.wait();
	stage.platform.script(failed, failed, failed);
	stage.session.update(afterTwo);
	await stage.wait();
	return stage;
}

describe('what the platform did not take', () => {
	it('is there at the next launch on this device, and is sent', async () => {
		const storage = memoryStorage();
		await openAndLose(storage);
		const next = await openStage({ storage, platform: by({ record: one }) });
		expect(next.session.state.log).toEqual(afterTwo);
		expect(next.notices()).toEqual(['recovered']);
		expect(next.platform.written()).toMatchObject([{ record: two }]);
	});

	it('is there when the platform has nothing at all, for the learner whose it was', async () => {
		const storage = memoryStorage();
		const stage = await openStage({ storage, platform: by() });
		stage.platform.script(failed, failed);
		stage.session.update(afterTwo);
		await stage.wait();
		const next = await openStage({ storage, platform: by() });
		expect(next.session.state.log).toEqual(afterTwo);
		expect(next.notices()).toEqual(['recovered']);
	});

	it('is there also when the platform has an older attempt of the learner, and is not brought in twice', async () => {
		const storage = memoryStorage();
		const lost = await openStage({ storage, platform: by(), keys: ['other1'] });
		lost.platform.script(failed, failed, failed);
		lost.session.update(playByGrade(lesson, 'best', 2, lost.session.state.log));
		await lost.wait();
		const next = await openStage({ storage, platform: by({ record: one }) });
		expect(next.session.state.log).toEqual(afterTwo);
		expect(next.notices()).toEqual(['recovered']);
		await next.wait();
		const again = await openStage({ storage, platform: by({ record: one }) });
		expect(again.session.state.log).toEqual(afterTwo);
		const other = await openStage({ storage, platform: by(), keys: ['third1'] });
		expect(other.notices()).not.toContain('recovered');
	});

	it('is not given to another learner on the same device', async () => {
		const storage = memoryStorage();
		const stage = await openStage({ storage, platform: by() });
		stage.platform.script(failed, failed);
		stage.session.update(afterTwo);
		await stage.wait();
		const other = await openStage({
			storage,
			platform: started({ learner: 'robin@example.org' }),
			keys: ['other1'],
		});
		expect(other.session.state.log).toEqual([{ type: 'attempt.begun', key: 'other1' }]);
		expect(other.notices()).toEqual([]);
	});

	it('says nothing about who the learner is', async () => {
		const storage = memoryStorage();
		await openAndLose(storage);
		const kept = Array.from({ length: storage.length }, (_, index) => {
			const key = storage.key(index) ?? '';
			return key + (storage.getItem(key) ?? '');
		}).join();
		expect(kept).toContain(two);
		expect(kept).not.toContain('kim');
	});

	it('a completion that was shown is never lost', async () => {
		const storage = memoryStorage();
		const stage = await openStage({ storage, platform: by() });
		stage.platform.script(failed, failed);
		stage.session.update(atTheEnd);
		await stage.wait();
		const next = await openStage({ storage, platform: by() });
		expect(next.platform.written()).toMatchObject([{ completion: 'completed' }]);
		expect(next.session.state).toMatchObject({ completed: true });
		expect(next.session.state.receipt.completedAt).toBe('2026-11-23T09:00:00.000Z');
	});

	it('stays with a learner who goes back on purpose: what the platform has is older', async () => {
		const storage = memoryStorage();
		const stage = await openStage({ storage, platform: by() });
		stage.session.update(afterTwo);
		await stage.wait();
		stage.platform.script(failed, failed);
		stage.session.update(afterOne);
		await stage.wait();
		const next = await openStage({ storage, platform: by({ record: two }) });
		expect(next.session.state.log).toEqual(afterOne);
	});
});

describe('two devices', () => {
	it('that know different things: the longer history of each lesson counts', async () => {
		const storage = memoryStorage();
		await openAndLose(storage, by({ record: one }));
		// On another device the learner has come to the end meanwhile.
		const next = await openStage({ storage, platform: by({ record: recordOf(atTheEnd) }) });
		expect(recordOf(next.session.state.log)).toEqual(recordOf(atTheEnd));
		expect(next.notices()).toEqual([]);
	});
});

describe('an empty platform', () => {
	/** A session whose every save was acknowledged. */
	async function openAndKeep(storage: Storage, platform: StartOutcome) {
		const stage = await openStage({ storage, platform });
		stage.session.update(afterTwo);
		await stage.wait();
		return stage;
	}

	it('that had said yes may have lost it: the learner is asked, and nothing is taken for granted', async () => {
		const storage = memoryStorage();
		await openAndKeep(storage, by());
		const next = await openStage({ storage, platform: by(), keys: ['second'] });
		expect(next.notices()).toEqual(['found']);
		expect(next.session.state.log).toEqual([{ type: 'attempt.begun', key: 'second' }]);
	});

	it('gets it back when the learner says so', async () => {
		const storage = memoryStorage();
		await openAndKeep(storage, by());
		const next = await openStage({ storage, platform: by(), keys: ['second'] });
		next.session.bringIn();
		await next.wait();
		expect(next.session.state.log.filter(({ type }) => type === 'choice.taken')).toEqual(
			afterTwo.filter(({ type }) => type === 'choice.taken'),
		);
		expect(next.session.state).toMatchObject({ save: 'saved', notices: [] });
		expect(next.platform.written().at(-1)?.record).toContain(two.split('.')[2]);
	});

	it('asks once', async () => {
		const storage = memoryStorage();
		await openAndKeep(storage, by());
		const next = await openStage({ storage, platform: by(), keys: ['second'] });
		next.session.dismiss('found');
		const third = await openStage({ storage, platform: by(), keys: ['third1'] });
		expect(third.notices()).toEqual([]);
	});

	it('that is known to keep what it is told begins a new attempt on purpose', async () => {
		const storage = memoryStorage();
		await openAndKeep(storage, by({ record: one }));
		const next = await openStage({ storage, platform: by(), keys: ['second'] });
		expect(next.notices()).toEqual([]);
		expect(next.session.state.log).toEqual([{ type: 'attempt.begun', key: 'second' }]);
	});
});

describe('a completion', () => {
	it('is read back, and the receipt says what the platform answered', async () => {
		const { session, platform, wait } = await openStage({ platform: by() });
		session.update(atTheEnd);
		await wait();
		expect(platform.calls.map(({ call }) => call)).toEqual(['start', 'save', 'save', 'read back']);
		expect(session.state.receipt).toMatchObject({
			completedAt: '2026-11-23T09:00:00.000Z',
			answer: { word: 'completed', confirmed: true },
		});
	});

	it('that the platform has forgotten is sent once more', async () => {
		const { session, platform, wait } = await openStage({ platform: by() });
		platform.scriptBack({ completed: false, answer: '' });
		session.update(atTheEnd);
		await wait();
		expect(platform.calls.map(({ call }) => call)).toEqual([
			'start',
			'save',
			'save',
			'read back',
			'doubt',
			'save',
			'read back',
		]);
		expect(session.state).toMatchObject({ completed: true });
	});

	it('that the platform will not have is told, and not tried for ever', async () => {
		const { session, platform, wait } = await openStage({ platform: by() });
		const no = { completed: false, answer: 'failed' };
		platform.scriptBack(no, no);
		session.update(atTheEnd);
		await wait();
		expect(session.state.completed).toBe(false);
		expect(session.state.receipt.answer).toMatchObject({ word: 'failed', confirmed: false });
		const calls = platform.calls.length;
		await wait(3_600_000);
		expect(platform.calls).toHaveLength(calls);
	});
});

describe('two windows', () => {
	it('the second is told, and writes nothing more', async () => {
		const { session, platform, wait } = await openStage({ elsewhere: true, platform: by() });
		expect(session.state.phase).toBe('elsewhere');
		const calls = platform.calls.length;
		session.update(afterTwo);
		session.hide();
		session.end('closed');
		await wait();
		expect(platform.calls).toHaveLength(calls);
	});

	it('the second can go on instead, with all that the first has done', async () => {
		const storage = memoryStorage();
		const first = await openStage({ storage, platform: by() });
		const second = await openStage({ storage, elsewhere: true, platform: by() });
		first.session.update(afterTwo);
		first.windows.yielded();
		expect(first.platform.written().at(-1)).toMatchObject({ record: two });
		expect(first.session.state.phase).toBe('elsewhere');
		second.session.takeOver();
		await settle();
		expect(second.session.state).toMatchObject({ phase: 'open', log: afterTwo });
		expect(second.platform.written().at(-1)).toMatchObject({ record: two });
	});

	test('a window that was in the background finds out when it is shown', async () => {
		const { session, windows } = await openStage({ platform: by() });
		session.hide();
		windows.elsewhere = true;
		session.show();
		await settle();
		expect(session.state.phase).toBe('elsewhere');
	});
});

test('a fresh attempt has the name that the device knows', async () => {
	const storage = memoryStorage();
	await openStage({ storage, platform: by(), keys: ['first1'] });
	const next = await openStage({ storage, platform: by(), keys: ['second'] });
	expect(next.session.state.log).toEqual([{ type: 'attempt.begun', key: 'first1' }]);
	expect(fresh).toHaveLength(1);
});
