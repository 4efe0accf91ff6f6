import { describe, expect, test } from 'vitest';
import { codeIn, enrol } from '../../../testing/au.ts';
import type { Au } from '../../../testing/au.ts';
import { openBench } from '../../../testing/host.ts';
import { goodCmi5 } from '../../../testing/zips.ts';
import { LAUNCH_DATA, PREFERENCES } from '../cmi5/words.ts';

/* The State and the Agent Profile resource: xAPI 1.0.3 part three, 2.2, 2.3, 2.6 and 3.1. */

const bookmark = (au: Au, more = {}) => ({
	query: { ...au.documents, stateId: 'bookmark' },
	...more,
});

const wishes = (au: Au, more = {}) => ({
	query: { agent: au.documents.agent, profileId: PREFERENCES },
	...more,
});

describe('a state document', () => {
	test('is read back byte by byte, with its type and tag', async () => {
		await using bench = await openBench();
		const au = await (await enrol(bench, goodCmi5())).open();
		await au.ask('PUT', 'activities/state', bookmark(au, { body: 'sida å' }));
		const read = await au.ask('GET', 'activities/state', bookmark(au));
		expect(await read.text()).toBe('sida å');
		expect(read.headers.get('content-type')).toBe('text/plain');
		expect(read.headers.get('etag')).toMatch(/^"[0-9a-f]{40}"$/);
		expect(read.headers.get('last-modified')).toContain('GMT');
	});

	test('is there when the course is opened again', async () => {
		await using bench = await openBench();
		const pupil = await enrol(bench, goodCmi5());
		const first = await pupil.open();
		await first.ask('PUT', 'activities/state', bookmark(first, { body: { page: 3 } }));
		const second = await pupil.open();
		const read = await second.ask('GET', 'activities/state', bookmark(second));
		expect(await read.json()).toEqual({ page: 3 });
	});

	test('is merged by POST, and replaced by PUT', async () => {
		await using bench = await openBench();
		const au = await (await enrol(bench, goodCmi5())).open();
		await au.ask('POST', 'activities/state', bookmark(au, { body: { a: 1, b: { c: 2 } } }));
		await au.ask('POST', 'activities/state', bookmark(au, { body: { b: 3 } }));
		const merged = await au.ask('GET', 'activities/state', bookmark(au));
		expect(await merged.json()).toEqual({ a: 1, b: 3 });
		await au.ask('PUT', 'activities/state', bookmark(au, { body: { d: 4 } }));
		const replaced = await au.ask('GET', 'activities/state', bookmark(au));
		expect(await replaced.json()).toEqual({ d: 4 });
	});

	test('that is no JSON object is not merged, and JSON that is none is not taken', async () => {
		await using bench = await openBench();
		const au = await (await enrol(bench, goodCmi5())).open();
		await au.ask('PUT', 'activities/state', bookmark(au, { body: [1] }));
		const merged = await au.ask('POST', 'activities/state', bookmark(au, { body: { a: 1 } }));
		expect(await codeIn(merged)).toBe('no-merge');
		const headers = { 'content-type': 'application/json' };
		const broken = await au.ask('PUT', 'activities/state', bookmark(au, { body: '{', headers }));
		expect(await codeIn(broken)).toBe('not-json');
	});

	test('is changed only by who has seen it, when they say so', async () => {
		await using bench = await openBench();
		const au = await (await enrol(bench, goodCmi5())).open();
		const put = (body: unknown, headers: Record<string, string>) =>
			au.ask('PUT', 'activities/state', bookmark(au, { body, headers }));
		expect((await put({ a: 1 }, { 'if-none-match': '*' })).status).toBe(204);
		expect((await put({ a: 2 }, { 'if-none-match': '*' })).status).toBe(412);
		const tag = (await au.ask('GET', 'activities/state', bookmark(au))).headers.get('etag') ?? '';
		expect((await put({ a: 3 }, { 'if-match': tag })).status).toBe(204);
		expect((await put({ a: 4 }, { 'if-match': tag })).status).toBe(412);
	});

	test('is removed, and removed again', async () => {
		await using bench = await openBench();
		const au = await (await enrol(bench, goodCmi5())).open();
		await au.ask('PUT', 'activities/state', bookmark(au, { body: 'x' }));
		for (const status of [204, 204])
			expect((await au.ask('DELETE', 'activities/state', bookmark(au))).status).toBe(status);
		expect((await au.ask('GET', 'activities/state', bookmark(au))).status).toBe(404);
	});

	test('can be found by its name', async () => {
		await using bench = await openBench();
		const au = await (await enrol(bench, goodCmi5())).open();
		await au.ask('PUT', 'activities/state', bookmark(au, { body: 'x' }));
		const list = await au.ask('GET', 'activities/state', { query: au.documents });
		expect(await list.json()).toEqual([LAUNCH_DATA, 'bookmark']);
	});

	test('with the launch data is the platform’s alone', async () => {
		await using bench = await openBench();
		const au = await (await enrol(bench, goodCmi5())).open();
		const query = { ...au.documents, stateId: LAUNCH_DATA };
		for (const [method, body] of [['PUT', {}], ['POST', {}], ['DELETE']] as const) {
			const asked = body ? { query, body } : { query };
			expect(await codeIn(await au.ask(method, 'activities/state', asked))).toBe('read-only');
		}
	});

	test('of another registration or learner is out of reach', async () => {
		await using bench = await openBench();
		const pupil = await enrol(bench, goodCmi5());
		const first = await pupil.open();
		await first.ask('PUT', 'activities/state', bookmark(first, { body: 'secret' }));
		const other = await pupil.openAnew();
		const ask = async (change: Record<string, string>): Promise<unknown> => {
			const query = { ...other.documents, stateId: 'bookmark', ...change };
			return codeIn(await other.ask('GET', 'activities/state', { query }));
		};
		const stranger = '{"account":{"homePage":"http://localhost/","name":"learner-2"}}';
		expect(await ask({})).toBe('nothing-there');
		expect(await ask({ registration: first.documents.registration })).toBe('other-registration');
		const { activityId, agent } = other.documents;
		const without = await other.ask('GET', 'activities/state', { query: { activityId, agent } });
		expect(await codeIn(without)).toBe('parameter');
		expect(await ask({ agent: stranger })).toBe('other-agent');
		expect(await ask({ agent: 'nobody' })).toBe('parameter');
		expect(await ask({ activityId: 'no id' })).toBe('parameter');
		expect(await ask({ stateID: 'misspelt' })).toBe('parameter');
	});
});

describe('the learner’s wishes', () => {
	test('are changed by an AU that has read them, and stay changed', async () => {
		await using bench = await openBench();
		const pupil = await enrol(bench, goodCmi5());
		const au = await pupil.open();
		const read = await au.ask('GET', 'agents/profile', wishes(au));
		const headers = { 'if-match': read.headers.get('etag') ?? '' };
		const body = { languagePreference: 'sv', audioPreference: 'off' };
		expect((await au.ask('PUT', 'agents/profile', wishes(au, { body, headers }))).status).toBe(204);
		const again = await pupil.open();
		expect(await (await again.ask('GET', 'agents/profile', wishes(again))).json()).toEqual(body);
	});

	test('are not overwritten unseen', async () => {
		await using bench = await openBench();
		const au = await (await enrol(bench, goodCmi5())).open();
		const blind = await au.ask('PUT', 'agents/profile', wishes(au, { body: {} }));
		expect([blind.status, await codeIn(blind)]).toEqual([409, 'needs-match']);
	});
});
