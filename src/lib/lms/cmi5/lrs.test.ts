import { describe, expect, it } from 'vitest';
import { createRequester, objectIn, type Reply } from './lrs.ts';

const address = {
	endpoint: 'https://lms.example/xapi/',
	fetch: '',
	actor: {},
	registration: '',
	activityId: '',
};

/** Asks for a document of a platform that answers so. */
async function answered(status: number, body: string | null = null): Promise<Reply> {
	const request = createRequester(address, 'abc', async () => new Response(body, { status }));
	return request({ method: 'GET', resource: 'activities/state' });
}

describe('an answer of the platform', () => {
	it.each([200, 204])('%i is good', async (status) => {
		expect(await answered(status)).toEqual({ type: 'ok', body: '' });
	});

	it('404 says that there is no such document, which is no fault', async () => {
		expect(await answered(404)).toEqual({ type: 'missing' });
	});

	it.each([400, 409, 412, 413])('%i says that asking again is of no use', async (status) => {
		expect(await answered(status)).toMatchObject({ problem: { code: 'value-refused' } });
	});

	it.each([401, 403, 408, 429, 500, 503])('%i may pass', async (status) => {
		expect(await answered(status)).toMatchObject({
			problem: { code: 'commit-failed', lmsCode: String(status) },
		});
	});

	it('that never came may come another time', async () => {
		const request = createRequester(address, 'abc', () =>
			Promise.reject(new TypeError('no network')),
		);
		expect(await request({ method: 'GET', resource: 'about' })).toMatchObject({
			type: 'failed',
			status: 0,
			problem: { code: 'commit-failed', call: 'GET about', diagnostic: 'TypeError: no network' },
		});
	});
});

it('sends the token, the version and the query, and outlives the page when it must', async () => {
	const sent: { readonly url: string; readonly init: RequestInit }[] = [];
	const request = createRequester(address, 'abc', async (url, init = {}) => {
		sent.push({ url: typeof url === 'string' ? url : '', init });
		return new Response();
	});
	await request({
		method: 'PUT',
		resource: 'activities/state',
		query: { stateId: 'a b&c' },
		body: { record: 'å' },
		outlives: true,
	});
	expect(sent[0]).toMatchObject({
		url: 'https://lms.example/xapi/activities/state?stateId=a+b%26c',
		init: {
			method: 'PUT',
			keepalive: true,
			body: '{"record":"å"}',
			headers: { Authorization: 'Basic abc', 'X-Experience-API-Version': '1.0.3' },
		},
	});
});

it('finds an object in a text, and nothing in any other', () => {
	expect(objectIn('{"a":1}')).toEqual({ a: 1 });
	for (const text of ['', '[1]', 'null', '7', '{"a":']) expect(objectIn(text)).toBeUndefined();
});
