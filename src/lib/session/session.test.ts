import { describe, expect, it, test } from 'vitest';
import { failed, saved, started } from '../../../tests/support/fake-tracker.ts';
import { withoutFirstBest } from '../../../tests/support/play.ts';
import {
	afterOne,
	afterTwo,
	atTheEnd,
	course,
	fresh,
	lessonId,
	openStage,
	recordOf,
	settle,
	stageSession,
} from '../../../tests/support/session-stage.ts';

const record = recordOf(afterTwo);
const missing = { ok: false, problem: { code: 'api-missing', call: 'find' } } as const;
const refused = { ok: false, problem: { code: 'start-refused', call: 'LMSInitialize' } } as const;

describe('a session begins', () => {
	it('with nothing, asks the platform, and says at once that it has begun', async () => {
		const { session, platform } = stageSession();
		expect(session.state).toMatchObject({ phase: 'starting', log: [], save: 'idle' });
		session.start();
		await settle();
		expect(platform.calls.map(({ call }) => call)).toEqual(['start', 'save']);
		expect(platform.written()).toMatchObject([{ completion: 'incomplete', progress: 0 }]);
		expect(session.state).toMatchObject({ phase: 'open', kept: 'platform', save: 'idle' });
		expect(session.state.notices).toEqual([]);
	});

	it('where the learner was', async () => {
		const { session } = await openStage({ platform: started({ record }) });
		expect(session.state).toMatchObject({ log: afterTwo, save: 'idle', notices: [] });
	});

	it('in the language that the platform knows', async () => {
		const { session } = await openStage({ platform: started({ language: 'en-GB' }) });
		expect(session.state.language).toBe('en-GB');
	});

	it('by keeping on the device, in a package without a platform', async () => {
		const { session, device, notices } = await openStage({ web: true });
		expect(session.state).toMatchObject({ phase: 'open', kept: 'device' });
		expect(device.calls[0]).toEqual({ call: 'start' });
		expect(notices()).toEqual([]);
	});

	test.each([
		['there is no platform', missing, 'api-missing'],
		['the platform refuses', refused, 'start-refused'],
		['the platform breaks its word', new Error('broken'), 'start-refused'],
	])('on the device, and says so, when %s', async (_when, platform, notice) => {
		const { session, device, wait, notices } = await openStage({
			platform,
			device: started({ record }),
		});
		expect(session.state).toMatchObject({ phase: 'open', kept: 'device', log: afterTwo });
		expect(notices()).toEqual([notice]);
		session.update(atTheEnd);
		await wait();
		expect(device.written()).toHaveLength(1);
		expect(session.state.save).toBe('saved');
	});

	it('without keeping anything, and says so, when storage is blocked too', async () => {
		const problem = { code: 'storage-blocked', call: 'localStorage' } as const;
		const device = started({ keeps: false }, [problem]);
		const { session, notices } = await openStage({ platform: missing, device });
		expect(session.state).toMatchObject({ phase: 'open', kept: 'nowhere', save: 'not-kept' });
		expect(notices()).toEqual(['api-missing', 'storage-blocked']);
	});

	it('even when neither platform nor device answers', async () => {
		const { session } = await openStage({ platform: refused, device: new Error('broken') });
		expect(session.state).toMatchObject({ phase: 'open', kept: 'nowhere', save: 'not-kept' });
	});
});

describe('a record that is not what it was', () => {
	const changed = withoutFirstBest(course);
	test.each([
		['of another course', course, 'bookmark=7', { type: 'foreign' }, fresh],
		['that was cut off', course, record.slice(0, -16), { type: 'damaged', lost: 0 }, afterOne],
		['of a newer version', course, record.replace('og2', 'og7'), { type: 'newer' }, fresh],
		['of a lesson that has changed', changed, record, { type: 'outdated', lost: 2 }, fresh],
	])('%s is told in one notice', async (_what, now, text, problem, log) => {
		const { session } = await openStage({ course: now, platform: started({ record: text }) });
		expect(session.state.notices).toEqual([{ type: 'record', problem }]);
		expect(session.state.log).toEqual(log);
	});

	it('keeps what was finished, if it was written by a newer version', async () => {
		const newer = recordOf(atTheEnd).replace('og2', 'og7');
		const { session } = await openStage({ platform: started({ record: newer }) });
		expect(session.state.log).toEqual([
			...fresh,
			{ type: 'path.completed' },
			...atTheEnd.filter(({ type }) => type === 'ending.reached'),
		]);
	});
});

describe('a review', () => {
	const review = started({ mode: 'review', record, keeps: false, completion: 'completed' });

	it('shows what was done, says that nothing is saved, and lets the learner go on', async () => {
		const { session, platform, wait, notices, storage } = await openStage({ platform: review });
		expect(session.state).toMatchObject({ mode: 'review', kept: 'platform', log: afterTwo });
		expect(notices()).toEqual(['review']);
		platform.script({ result: 'not-kept' });
		session.update(atTheEnd);
		expect(session.state).toMatchObject({ log: atTheEnd, save: 'not-kept' });
		await wait();
		expect(session.state).toMatchObject({ log: atTheEnd, save: 'not-kept', completed: true });
		expect(notices()).toEqual(['review']);
		expect(storage).toHaveLength(0);
	});
});

describe('what is finished', () => {
	it('stays finished when the platform knows it but has lost the record', async () => {
		const { session, platform, wait } = await openStage({
			platform: started({ completion: 'completed' }),
		});
		expect(session.state).toMatchObject({ completed: true, log: fresh });
		session.update(afterOne);
		await wait();
		expect(platform.written().at(-1)).toMatchObject({ completion: 'completed', progress: 1 });
		expect(session.state.completed).toBe(true);
	});

	it('is told at once to a platform that has kept the record and not the completion', async () => {
		const { session, platform } = await openStage({
			platform: started({ record: recordOf(atTheEnd), completion: 'incomplete' }),
		});
		expect(platform.written()).toMatchObject([{ completion: 'completed', progress: 1 }]);
		expect(session.state).toMatchObject({ completed: true });
	});

	it('counts only when the platform has said yes', async () => {
		const { session, platform, wait } = await openStage();
		platform.script(failed, saved);
		session.update(atTheEnd);
		await wait();
		expect(session.state.completed).toBe(false);
		session.retry();
		await wait();
		expect(session.state.completed).toBe(true);
	});

	it('stays finished when the learner goes back to try another way', async () => {
		const { session, platform, wait } = await openStage();
		session.update(atTheEnd);
		await wait();
		session.update(afterOne);
		await wait();
		expect(platform.written().map(({ completion }) => completion)).toEqual([
			'incomplete',
			'completed',
			'completed',
		]);
	});
});

describe('a lesson whose structure cannot be fetched', () => {
	test('costs nothing: what the record says of it is kept as it is', async () => {
		const { session, platform, wait } = await openStage({
			platform: started({ record }),
			fetchable: [],
		});
		expect(session.state.notices).toEqual([]);
		session.update([...session.state.log]);
		await wait();
		expect(platform.written().every((state) => state.record === record)).toBe(true);
	});

	test('is still finished if it was', async () => {
		const { session } = await openStage({
			platform: started({ record: recordOf(atTheEnd) }),
			fetchable: [],
		});
		expect(session.state.log).toContainEqual({ type: 'path.completed' });
	});

	test('goes on where the learner was once it has come', async () => {
		const { session } = await openStage({ platform: started({ record }), fetchable: [] });
		const [lesson] = course.lessons.filter(({ id }) => id === lessonId);
		if (lesson) session.adopt(lesson);
		await settle();
		expect(session.state.log).toEqual(afterTwo);
	});
});
