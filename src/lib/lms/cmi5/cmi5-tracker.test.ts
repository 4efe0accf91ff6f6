import { describe, expect, it } from 'vitest';
import {
	dyingAt,
	failingEvery,
	mastery,
	strict,
} from '../../../../tests/conformance/strict-cmi5/index.ts';
import { auStage } from '../../../../tests/support/au-stage.ts';
import type { TrackedState } from '../tracker.ts';

const begun: TrackedState = {
	record: 'og2.001g.0064al.ispmnc.xa4smv',
	location: 'pick-up',
	completion: 'incomplete',
	progress: 0.2,
};
const done: TrackedState = { ...begun, completion: 'completed', progress: 1 };
const good: TrackedState = { ...done, result: { score: 90, passed: true, objectives: [] } };

describe('a session with a cmi5 platform', () => {
	it('is begun once, keeps the attempt, says once that it is done, and ends as the last thing', async () => {
		const { platform, launch, said } = auStage();
		const tab = launch();
		const tracker = tab.load();
		expect(await tracker.locate()).toBeUndefined();
		expect(await tracker.start()).toMatchObject({
			ok: true,
			launch: { mode: 'normal', record: '', language: 'sv', keeps: true },
		});
		tab.pass(60_000);
		expect(await tracker.save(begun)).toEqual({ result: 'saved' });
		expect(await tracker.save(done)).toEqual({ result: 'saved' });
		expect(await tracker.readBack()).toEqual({ completed: true, answer: 'completed' });
		expect(await tracker.save(done)).toEqual({ result: 'saved' });
		tab.pass(30_000);
		expect(await tracker.finish(done, 'exit')).toEqual({ result: 'saved' });
		tab.launched.end();
		expect(said()).toEqual(['initialized', 'completed', 'terminated']);
		expect(platform.statements.at(-1)?.['result']).toEqual({ duration: 'PT1M30S' });
		expect(platform.complaints()).toEqual([]);
		expect(tab.wentTo).toEqual(['https://lms.example/return']);
	});

	it('gives a learner who comes back what she left, and says nothing twice', async () => {
		const { platform, launch, said } = auStage();
		const first = launch().load();
		await first.start();
		await first.save(done);
		await first.finish(done, 'exit');
		const second = launch().load();
		expect(await second.start()).toMatchObject({
			ok: true,
			launch: { record: done.record, location: 'pick-up', completion: 'completed' },
		});
		await second.save({ ...begun, record: 'og2.other' });
		await second.finish(done, 'closed');
		expect(said()).toEqual(['initialized', 'completed', 'terminated', 'initialized', 'terminated']);
		expect(platform.complaints()).toEqual([]);
	});

	it('says that a learner has passed only with a score that the platform asks for', async () => {
		for (const [score, verbs] of [
			[79, ['initialized', 'completed']],
			[80, ['initialized', 'passed', 'completed']],
		] as const) {
			const { platform, launch, said } = auStage(mastery);
			const tracker = launch().load();
			await tracker.start();
			await tracker.save({ ...good, result: { score, passed: true, objectives: [] } });
			expect(said()).toEqual(verbs);
			expect(platform.complaints()).toEqual([]);
		}
	});

	it('only begins and ends when somebody looks around or looks back', async () => {
		for (const mode of ['browse', 'review'] as const) {
			const { platform, launch, said } = auStage();
			const tracker = launch({ mode }).load();
			expect(await tracker.start()).toMatchObject({ ok: true, launch: { mode, keeps: false } });
			expect(await tracker.save(good)).toEqual({ result: 'not-kept' });
			expect(await tracker.pause(good)).toEqual({ result: 'not-kept' });
			expect(await tracker.finish(good, 'exit')).toEqual({ result: 'not-kept' });
			expect(said()).toEqual(['initialized', 'terminated']);
			expect(platform.documents.has('attempt')).toBe(false);
			expect(platform.complaints()).toEqual([]);
		}
	});
});

describe('a page that goes away', () => {
	it('ends the session when the course is done', async () => {
		const { platform, launch, said } = auStage();
		const tab = launch();
		const tracker = tab.load();
		await tracker.start();
		await tracker.finish(done, 'closed');
		tab.launched.end();
		expect(said()).toEqual(['initialized', 'completed', 'terminated']);
		expect(platform.complaints()).toEqual([]);
		expect(tab.wentTo).toEqual([]);
	});

	it('keeps the attempt and leaves the session open when it is not: it may be loaded again', async () => {
		const { platform, launch, said } = auStage();
		const tab = launch();
		const tracker = tab.load();
		await tracker.start();
		await tracker.finish(begun, 'closed');
		tab.launched.end();
		expect(said()).toEqual(['initialized']);
		expect(platform.documents.get('attempt')?.content).toContain(begun.record);
		expect(platform.complaints()).toEqual([]);
	});
});

describe('a page that is loaded again', () => {
	it('goes on with its session: no second token, no second beginning, and the time of both', async () => {
		const { platform, launch, said, tokensAsked } = auStage();
		const tab = launch();
		const before = tab.load();
		await before.start();
		tab.pass(60_000);
		await before.finish(begun, 'closed');
		const after = tab.load();
		expect(await after.start()).toMatchObject({ ok: true, launch: { record: begun.record } });
		tab.pass(30_000);
		await after.save(done);
		await after.finish(done, 'exit');
		expect(tokensAsked()).toBe(1);
		expect(said()).toEqual(['initialized', 'completed', 'terminated']);
		expect(platform.statements.at(-1)?.['result']).toEqual({ duration: 'PT1M30S' });
		expect(platform.complaints()).toEqual([]);
	});

	it('opens no session that has ended, so that nothing is said after its end', async () => {
		const { platform, launch, said } = auStage();
		const tab = launch();
		const before = tab.load();
		await before.start();
		await before.finish(done, 'exit');
		const asked = platform.requests.length;
		expect(await tab.load().start()).toMatchObject({
			ok: false,
			problem: { code: 'start-refused' },
		});
		expect(platform.requests).toHaveLength(asked);
		expect(said().at(-1)).toBe('terminated');
		expect(platform.complaints()).toEqual([]);
	});

	it('says its beginning again in the same words when it does not know whether it was heard', async () => {
		const { platform, launch, said } = auStage(failingEvery(5));
		const tab = launch();
		// The token, the launch data, the preferences, the attempt; the fifth is the first statement.
		await tab.load().start();
		tab.pass(5_000);
		const after = tab.load();
		expect(await after.start()).toMatchObject({ ok: true });
		expect(said()).toEqual(['initialized']);
		expect(platform.complaints()).toEqual([]);
	});

	it('has no session where the browser stores nothing: the platform gives its token once', async () => {
		const { launch } = auStage();
		const tab = launch({ blocked: true });
		expect(await tab.load().start()).toMatchObject({ ok: true });
		expect(await tab.load().start()).toMatchObject({
			ok: false,
			problem: { code: 'start-refused', call: 'fetch' },
		});
	});
});

it('tries a launch again with the token it has when the network was gone', async () => {
	const { launch, tokensAsked } = auStage({ ...dyingAt(2), name: 'gone after the token' });
	const tab = launch();
	expect(await tab.load().start()).toMatchObject({ ok: false });
	expect(await tab.load().start()).toMatchObject({ ok: false });
	expect(tokensAsked()).toBe(1);
});

it('keeps nothing before it was started', async () => {
	const tracker = auStage(strict).launch().load();
	expect(await tracker.save(begun)).toEqual({ result: 'not-kept' });
	expect(await tracker.readBack()).toEqual({ completed: false, answer: '' });
});
