import { describe, expect, it } from 'vitest';
import { at, parseJson } from './json.ts';
import {
	browse,
	createStrictCmi5,
	dyingAt,
	failingEvery,
	hangingAt,
	keepsNothing,
	odd,
	profiles,
	review,
	slow,
	strict,
	unusable,
	type Cmi5Profile,
} from './index.ts';
import { scriptedCourse } from './scripted-course.ts';

function named(name: string): Cmi5Profile {
	const profile = [...unusable, ...odd].find((other) => other.name === name);
	if (!profile) throw new Error(`no profile ${name}`);
	return profile;
}

const bodyOf = async (answer: Response): Promise<unknown> => parseJson(await answer.text())?.value;

describe('the profiles', () => {
	const all = [...profiles, ...unusable, keepsNothing, dyingAt(3), hangingAt(3)];

	it('each say in one sentence who does this, and where that is known from', () => {
		for (const { name, source = '' } of all) expect(source, name).toMatch(/^\S.{10,}[.]$/s);
	});

	it('have a name of their own', () => {
		expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
	});
});

describe('a platform that', () => {
	it('is slow lets time pass before each answer', async () => {
		let passed = 0;
		const wait = async (ms: number) => void (passed += ms);
		const platform = createStrictCmi5(slow, { wait });
		await scriptedCourse(slow, { platform }).start();
		expect(passed).toBe(4 * 2_000);
	});

	it('fails does so at every third request, and keeps nothing of it', async () => {
		const { platform, begin, send, statement, launched } = scriptedCourse(failingEvery(3));
		await begin();
		expect(platform.requests).toHaveLength(3);
		const one = statement('initialized');
		const answers: number[] = [];
		for (const _ of [1, 2, 3]) answers.push((await send(one)).status);
		expect(answers).toEqual([200, 200, 500]);
		expect(platform.statements).toHaveLength(1);
		expect(launched.complaints).toEqual([]);
	});

	it('fails answers every request with 500 while the test says so', async () => {
		const { platform, start, send, statement } = scriptedCourse(strict);
		await start();
		platform.server.failsRequests = true;
		expect((await send(statement('completed'))).status).toBe(500);
		platform.server.failsRequests = false;
		expect((await send(statement('completed'))).status).toBe(200);
		expect(platform.complaints()).toEqual([]);
	});

	it('loses its network rejects from then on, and is back at the next launch', async () => {
		const profile = dyingAt(5);
		const platform = createStrictCmi5(profile);
		const { start, send, statement } = scriptedCourse(profile, { platform });
		await start();
		for (const _ of [1, 2]) await expect(send(statement('completed'))).rejects.toThrow(TypeError);
		await scriptedCourse(profile, { platform }).start();
		expect(platform.statements).toHaveLength(2);
	});

	it('is offline rejects while the test says so', async () => {
		const { platform, start, send, statement } = scriptedCourse(strict);
		await start();
		platform.server.offline = true;
		await expect(send(statement('completed'))).rejects.toThrow('Failed to fetch');
		platform.server.offline = false;
		expect((await send(statement('completed'))).status).toBe(200);
	});

	it('hangs never answers, and lets go when the request is aborted', async () => {
		const { start, send, statement } = scriptedCourse(hangingAt(5));
		await start();
		const giveUp = new AbortController();
		const sending = send(statement('completed'), { signal: giveUp.signal });
		const waited = new Promise((resolve) => setTimeout(resolve, 20, 'still nothing'));
		expect(await Promise.race([sending, waited])).toBe('still nothing');
		giveUp.abort();
		await expect(sending).rejects.toThrow('aborted');
	});

	it('keeps nothing says yes to everything', async () => {
		const { platform, start, send, statement, ask, state } = scriptedCourse(keepsNothing);
		await start();
		expect((await send(statement('completed'))).status).toBe(200);
		expect((await ask(state('record'), { method: 'PUT', body: '{}' })).status).toBe(204);
		expect(platform.statements).toEqual([]);
		expect(platform.documents.has('record')).toBe(false);
		await send(statement('completed'));
		expect(platform.complaints()).toEqual(['completed twice in a session']);
	});

	it.each([review, browse])('$name says so in its launch data', async (profile) => {
		const { begin, ask, state } = scriptedCourse(profile);
		await begin();
		const data = await bodyOf(await ask(state('LMS.LaunchData')));
		expect(at(data, 'launchMode')).toBe(profile.mode === 'review' ? 'Review' : 'Browse');
	});

	it('lets a request with keepalive carry no more than a browser does', async () => {
		const { platform, start, ask, state } = scriptedCourse(strict);
		await start();
		const put = (length: number, keepalive: boolean) =>
			ask(state('record'), { method: 'PUT', body: `"${'x'.repeat(length - 2)}"`, keepalive });
		expect((await put(65_536, true)).status).toBe(204);
		expect((await put(65_537, false)).status).toBe(204);
		expect(platform.complaints()).toEqual([]);
		await expect(put(65_537, true)).rejects.toThrow(TypeError);
		expect(platform.complaints()).toEqual(['a request with keepalive of 65537 bytes']);
	});

	it('counts all that is on its way with keepalive together', async () => {
		const wait = async () => new Promise<void>((resolve) => setTimeout(resolve, 1));
		const platform = createStrictCmi5(slow, { wait });
		const { start, ask, state } = scriptedCourse(slow, { platform });
		await start();
		const put = (id: string) =>
			ask(state(id), { method: 'PUT', body: `"${'x'.repeat(40_000)}"`, keepalive: true });
		const both = await Promise.allSettled([put('a'), put('b')]);
		expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
		expect((await put('b')).status).toBe(204);
	});
});

describe('what cannot be used', () => {
	it.each<readonly [string, number, unknown]>([
		[
			'answers the fetch URL with an error code',
			200,
			{ 'error-code': '3', 'error-text': 'Application error' },
		],
		['answers the fetch URL with a page', 200, undefined],
		['answers the fetch URL with 401', 401, undefined],
		['answers the fetch URL with nothing', 200, undefined],
		['answers the fetch URL with a list', 200, [{ 'auth-token': 'x' }]],
		['answers the fetch URL with a number for a token', 200, { 'auth-token': 7 }],
	])('%s', async (name, status, body) => {
		const { launched, about } = scriptedCourse(named(name));
		const answer = await launched.fetch(about.fetchUrl, { method: 'POST' });
		expect(answer.status).toBe(status);
		expect(await bodyOf(answer)).toEqual(body);
	});

	it.each<readonly [string, number]>([
		['has a page for launch data', 200],
		['has no launch data', 404],
		['has empty launch data', 200],
		['refuses the launch data', 401],
	])('%s, and so may not be told that the course is ready', async (name, status) => {
		const { platform, begin, ask, state, send, statement } = scriptedCourse(named(name));
		await begin();
		const answer = await ask(state('LMS.LaunchData'));
		expect(answer.status).toBe(status);
		expect(await bodyOf(answer)).toBeUndefined();
		await send(statement('initialized'));
		expect(platform.complaints()).toContain('initialized before the launch data were read');
	});

	it('has launch data without any field, or without the one that matters', async () => {
		for (const [name, fields] of [
			['has launch data without any field', []],
			[
				'has launch data without a context template',
				['launchMode', 'launchMethod', 'moveOn', 'returnURL'],
			],
		] as const) {
			const { begin, ask, state, send, statement, launched } = scriptedCourse(named(name));
			await begin();
			const data = await bodyOf(await ask(state('LMS.LaunchData')));
			expect(Object.keys(Object(data)).sort()).toEqual([...fields].sort());
			await send(statement('initialized'));
			expect(launched.complaints.join()).toContain('is not as the context template has it');
		}
	});

	it.each<readonly [string, number]>([
		['refuses statements', 401],
		['answers statements with a page', 200],
		['sends statements on to another address', 200],
	])('%s, and keeps none', async (name, status) => {
		const { platform, begin, send, statement } = scriptedCourse(named(name));
		await begin();
		const one = statement('initialized');
		const answer = await send(one);
		expect(answer.status).toBe(status);
		expect(answer.redirected).toBe(name.includes('another address'));
		expect(await bodyOf(answer)).not.toEqual([one['id']]);
		expect(platform.statements).toEqual([]);
	});
});

describe('what is odd and can be used', () => {
	it.each(odd)('$name', async (profile) => {
		const { platform, start, send, statement, ask, state } = scriptedCourse(profile);
		await start();
		const written = await ask(state('record'), { method: 'PUT', body: '{"a":1}' });
		expect(written.ok).toBe(true);
		await send([statement('completed'), statement('terminated')]);
		expect(platform.statements).toHaveLength(3);
		expect(platform.documents.get('record')?.content).toBe('{"a":1}');
		expect(platform.complaints()).toEqual([]);
	});

	it('has no returnURL', async () => {
		const { begin, ask, state } = scriptedCourse(named('has no returnURL'));
		await begin();
		expect(at(await bodyOf(await ask(state('LMS.LaunchData'))), 'returnURL')).toBeUndefined();
	});

	it('has an endpoint without a slash at its end', () => {
		const { url } = createStrictCmi5(named('has an endpoint without a slash at its end')).launch();
		expect(new URL(url).searchParams.get('endpoint')).toBe('https://lms.example/xapi');
	});

	it.each<readonly [string, number]>([
		['has no preferences', 404],
		['forbids the preferences', 403],
		['has a page for preferences', 200],
	])('%s', async (name, status) => {
		const { begin, ask, about } = scriptedCourse(named(name));
		await begin();
		const query = { agent: JSON.stringify(about.actor), profileId: 'cmi5LearnerPreferences' };
		const answer = await ask(`agents/profile?${new URLSearchParams(query)}`);
		expect(answer.status).toBe(status);
		expect(await bodyOf(answer)).toBeUndefined();
	});

	it.each<readonly [string, number, string, string | null]>([
		['answers 204 with a body', 204, 'ok', null],
		['answers with an empty 200', 200, '', null],
		['calls its JSON something else', 200, '[', 'text/plain'],
	])('%s', async (name, status, body, type) => {
		const { start, send, statement, ask, state } = scriptedCourse(named(name));
		await start();
		const answer = await send(statement('completed'));
		expect(answer.status).toBe(status);
		expect((await answer.text()).slice(0, 2)).toContain(body);
		if (type !== null) expect(answer.headers.get('Content-Type')).toBe(type);
		const written = await ask(state('record'), { method: 'PUT', body: '{}' });
		expect(await written.text()).toBe(status === 204 ? body : '');
	});
});
