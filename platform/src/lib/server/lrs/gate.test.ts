import { describe, expect, test } from 'vitest';
import { codeIn, enrol, ORIGIN } from '../../../testing/au.ts';
import type { Au } from '../../../testing/au.ts';
import { openBench } from '../../../testing/host.ts';
import { goodCmi5 } from '../../../testing/zips.ts';
import { textsFor } from '../../texts/index.ts';
import { listCalls } from '../attempts/calls.ts';
import { respondToXapi } from './respond.ts';

/* Who may ask the LRS, and how. */

const state = (au: Au, change = {}) => ({
	query: { ...au.documents, stateId: 'bookmark', ...change },
});

describe('nobody is let in', () => {
	test('without a token', async () => {
		await using bench = await openBench();
		const au = await (await enrol(bench, goodCmi5())).open();
		const response = await au.ask('GET', 'activities/state', { ...state(au), token: undefined });
		expect([response.status, await codeIn(response)]).toEqual([401, 'no-token']);
	});

	test('with a token that nobody was given', async () => {
		await using bench = await openBench();
		const au = await (await enrol(bench, goodCmi5())).open();
		const response = await au.ask('GET', 'activities/state', {
			...state(au),
			token: 'bWFkZTp1cA==',
		});
		expect([response.status, await codeIn(response)]).toEqual([401, 'unknown-token']);
	});

	test('with the token of an earlier launch', async () => {
		await using bench = await openBench();
		const pupil = await enrol(bench, goodCmi5());
		const first = await pupil.open();
		await pupil.open();
		const response = await first.ask('GET', 'activities/state', state(first));
		expect([response.status, await codeIn(response)]).toEqual([403, 'session-replaced']);
	});

	test('a minute after terminated; until then a document may still be on its way', async () => {
		let now = new Date('2026-01-01T10:00:00Z');
		await using bench = await openBench({}, () => now);
		const au = await (await enrol(bench, goodCmi5())).open();
		await au.say('initialized');
		await au.say('terminated');
		const put = () => au.ask('PUT', 'activities/state', { ...state(au), body: { at: 1 } });
		expect((await put()).status).toBe(204);
		now = new Date('2026-01-01T10:01:01Z');
		expect(await codeIn(await put())).toBe('session-ended');
	});

	test('after a day without a request; a tab that is in use stays alive', async () => {
		let now = new Date('2026-01-01T10:00:00Z');
		await using bench = await openBench({}, () => now);
		const au = await (await enrol(bench, goodCmi5())).open();
		const get = () => au.ask('GET', 'activities/state', state(au));
		now = new Date('2026-01-02T09:00:00Z');
		expect((await get()).status).toBe(404);
		now = new Date('2026-01-03T08:00:00Z');
		expect((await get()).status).toBe(404);
		now = new Date('2026-01-04T08:00:01Z');
		expect(await codeIn(await get())).toBe('token-expired');
	});

	test('from another site', async () => {
		await using bench = await openBench();
		const au = await (await enrol(bench, goodCmi5())).open();
		const headers = { origin: 'https://example.com' };
		const response = await au.ask('GET', 'activities/state', { ...state(au), headers });
		expect([response.status, await codeIn(response)]).toEqual([403, 'foreign-origin']);
	});
});

describe('a request', () => {
	test.each([
		['without a version', { 'x-experience-api-version': '' }, 'version'],
		['of a version to come', { 'x-experience-api-version': '2.0.0' }, 'version'],
	])('%s is refused', async (_name, headers, code) => {
		await using bench = await openBench();
		const au = await (await enrol(bench, goodCmi5())).open();
		const response = await au.ask('GET', 'activities/state', { ...state(au), headers });
		expect(await codeIn(response)).toBe(code);
		expect(response.headers.get('x-experience-api-version')).toBe('1.0.3');
	});

	test.each([
		['GET', 'activities/profile', 404, 'no-resource'],
		['GET', 'toString', 404, 'no-resource'],
		['DELETE', 'statements', 405, 'method'],
	])('%s %s is answered %d', async (method, resource, status, code) => {
		await using bench = await openBench();
		const au = await (await enrol(bench, goodCmi5())).open();
		const response = await au.ask(method, resource);
		expect([response.status, await codeIn(response)]).toEqual([status, code]);
	});

	test('that is too large is refused before it is read', async () => {
		await using bench = await openBench();
		const au = await (await enrol(bench, goodCmi5())).open();
		const body = 'x'.repeat(1024 * 1024 + 1);
		const response = await au.ask('PUT', 'activities/state', { ...state(au), body });
		expect([response.status, await codeIn(response)]).toEqual([413, 'too-large']);
	});

	test('with a slash too many finds its way', async () => {
		await using bench = await openBench();
		const au = await (await enrol(bench, goodCmi5())).open();
		expect((await au.ask('POST', '/statements/', { body: [] })).status).toBe(200);
	});

	test('for what this LRS speaks needs no token', async () => {
		await using bench = await openBench();
		const asked = new Request(`${ORIGIN}/lrs/about`);
		const response = await respondToXapi(bench.host, asked, 'about');
		expect(await response.json()).toEqual({ version: ['1.0.3'], extensions: {} });
	});
});

test('every request stands in the log of its visit, refused ones with the reason', async () => {
	await using bench = await openBench();
	const au = await (await enrol(bench, goodCmi5())).open();
	await au.ask('GET', 'activities/state', state(au));
	await au.say('completed');
	await au.say('initialized');
	const calls = await listCalls(bench.host.db, au.launch.session, 'all');
	expect(
		calls.map(({ method, element, returned, error }) => [method, element, returned, error]),
	).toEqual([
		['LMS', 'launched', '', 0],
		['GET activities/state', 'bookmark', 'nothing-there: bookmark', 404],
		['POST statements', 'completed', 'not-initialized: completed', 403],
		['POST statements', 'initialized', '200', 0],
	]);
	// Asking for what is not there yet is no mistake.
	const failed = await listCalls(bench.host.db, au.launch.session, 'errors');
	expect(failed.map(({ element }) => element)).toEqual(['completed']);
	expect(textsFor('sv').refusal['not-initialized']).toContain('initialized');
});
