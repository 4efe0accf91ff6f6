import { describe, expect, test } from 'vitest';
import { openBench } from '../../testing/host.ts';
import { learn } from '../../testing/learning.ts';
import { begin12, begin2004, get12, set12, set2004 } from '../../testing/speak.ts';
import { good12, good2004 } from '../../testing/zips.ts';
import { listCalls } from '../server/attempts/calls.ts';
import { findCmi } from '../server/attempts/cmi.ts';

describe('a commit', () => {
	test('that cannot reach the server is answered false, and the next one carries everything', async () => {
		await using bench = await openBench();
		const learning = await learn(bench, good2004());
		let offline = true;
		const course = begin2004(await learning.open(() => (offline ? { type: 'lost' } : undefined)));
		set2004(course, 'cmi.location', 'sida-2');
		expect(course.call('Commit', '')).toBe('false');
		expect(course.call('GetLastError')).toBe('391');
		offline = false;
		expect(course.call('Commit', '')).toBe('true');
		expect((await findCmi(bench.host.db, learning.attemptId))?.tree['location']).toBe('sida-2');
		expect(
			(await listCalls(bench.host.db, course.id, 'errors')).map(({ method }) => method),
		).toEqual(['Commit']);
	});

	test('from a window that has been followed by another is answered false in both editions', async () => {
		await using bench = await openBench();
		for (const [zip, begin, commit, code] of [
			[good12(), begin12, 'LMSCommit', '101'],
			[good2004(), begin2004, 'Commit', '391'],
		] as const) {
			const learning = await learn(bench, zip);
			const older = begin(await learning.open());
			const newer = begin(await learning.open());
			expect(older.call(commit, '')).toBe('false');
			expect(older.call(commit === 'Commit' ? 'GetLastError' : 'LMSGetLastError')).toBe(code);
			expect(older.outcomes).toEqual(['superseded']);
			expect(newer.call(commit, '')).toBe('true');
		}
	});

	test('a failed Terminate leaves the course open, so that it can try again', async () => {
		await using bench = await openBench();
		const learning = await learn(bench, good2004());
		let offline = true;
		const course = begin2004(await learning.open(() => (offline ? { type: 'lost' } : undefined)));
		expect(course.call('Terminate', '')).toBe('false');
		expect(course.ended()).toBe(false);
		offline = false;
		expect(course.call('Terminate', '')).toBe('true');
		expect(course.ended()).toBe(true);
	});
});

describe('the log', () => {
	test('holds every call once, in order, the last Finish too', async () => {
		await using bench = await openBench();
		const course = begin12(await (await learn(bench, good12())).open());
		set12(course, 'cmi.core.score.raw', '150');
		get12(course, 'cmi.core.entry');
		course.call('LMSCommit', '');
		course.call('LMSFinish', '');
		course.session.flush();
		const calls = await listCalls(bench.host.db, course.id, 'all');
		expect(calls.map(({ n, method, returned, error }) => [n, method, returned, error])).toEqual([
			[1, 'LMSInitialize', 'true', 0],
			[2, 'LMSSetValue', 'false', 405],
			[3, 'LMSGetValue', 'ab-initio', 0],
			[4, 'LMSCommit', 'true', 0],
			[5, 'LMSFinish', 'true', 0],
		]);
	});

	test('cuts a long value, while the value itself is stored whole', async () => {
		await using bench = await openBench();
		const learning = await learn(bench, good2004());
		const course = begin2004(await learning.open());
		const state = 'x'.repeat(60_000);
		set2004(course, 'cmi.suspend_data', state);
		course.call('Commit', '');
		expect((await findCmi(bench.host.db, learning.attemptId))?.tree['suspend_data']).toBe(state);
		const logged = (await listCalls(bench.host.db, course.id, 'all'))[1]?.value ?? '';
		expect(logged.length).toBeLessThan(5000);
		expect(logged).toContain('(60000)');
	});
});
