import { describe, expect, it } from 'vitest';
import { browse, review, strict } from './profiles.ts';
import type { Cmi5Profile } from './profile.ts';
import { newId, scriptedCourse } from './scripted-course.ts';

async function started(profile: Cmi5Profile = strict) {
	const course = scriptedCourse(profile);
	await course.start();
	const put = (id: string, body: string, headers: HeadersInit = {}) =>
		course.ask(course.state(id), { method: 'PUT', body, headers });
	return { ...course, put };
}

describe('a state', () => {
	it('is written, read, merged and removed', async () => {
		const { platform, ask, state, put } = await started();
		expect((await ask(state('record'))).status).toBe(404);
		expect((await put('record', '{"a":1,"b":1}')).status).toBe(204);
		const body = '{"b":2}';
		expect((await ask(state('record'), { method: 'POST', body })).status).toBe(204);
		const answer = await ask(state('record'));
		expect(answer.headers.get('Content-Type')).toBe('application/json');
		expect(await answer.json()).toEqual({ a: 1, b: 2 });
		expect((await ask(state('record'), { method: 'DELETE' })).status).toBe(204);
		expect((await ask(state('record'))).status).toBe(404);
		expect(platform.complaints()).toEqual([]);
	});

	it('may be created by POST, and be no JSON', async () => {
		const { platform, ask, state, put } = await started();
		await ask(state('record'), { method: 'POST', body: '{"a":1}' });
		await put('text', '1:a.b', { 'Content-Type': 'text/plain' });
		expect(platform.documents.get('record')?.content).toBe('{"a":1}');
		expect(platform.documents.get('text')).toMatchObject({ content: '1:a.b', type: 'text/plain' });
		expect(platform.complaints()).toEqual([]);
	});

	it('is listed', async () => {
		const { ask, state, put } = await started();
		await put('record', '{}');
		const list = state('').replace('&stateId=', '');
		expect(await (await ask(list)).json()).toEqual(['LMS.LaunchData', 'record']);
	});

	it('has an ETag that changes, and is not overwritten by who knows an old one', async () => {
		const { platform, ask, state, put } = await started();
		await put('record', '{"a":1}');
		const first = (await ask(state('record'))).headers.get('ETag') ?? '';
		expect(first).toMatch(/^".+"$/);
		expect((await put('record', '{"a":2}', { 'If-Match': first })).status).toBe(204);
		expect((await put('record', '{"a":3}', { 'If-Match': first })).status).toBe(412);
		expect((await put('record', '{"a":3}', { 'If-None-Match': '*' })).status).toBe(412);
		expect((await put('record', '{"a":3}', { 'If-Match': '*' })).status).toBe(204);
		expect((await put('new', '{}', { 'If-Match': '*' })).status).toBe(412);
		expect((await put('new', '{}', { 'If-None-Match': '*' })).status).toBe(204);
		expect(platform.documents.get('record')?.content).toBe('{"a":3}');
		expect(platform.complaints()).toEqual([]);
	});

	it('needs its ETag on a platform that demands it', async () => {
		const { ask, state, put } = await started({ ...strict, demandsEtags: true });
		expect((await put('record', '{}')).status).toBe(204);
		expect((await put('record', '{}')).status).toBe(409);
		const tag = (await ask(state('record'))).headers.get('ETag') ?? '';
		expect((await put('record', '{}', { 'If-Match': tag })).status).toBe(204);
	});

	it('has none on a platform that hides it', async () => {
		const { ask, state, put } = await started({ ...strict, hidesEtags: true });
		await put('record', '{}');
		expect((await ask(state('record'))).headers.get('ETag')).toBeNull();
	});

	it.each<readonly [string, Readonly<Record<string, string>>]>([
		['another activity', { activityId: 'https://example.org' }],
		['another agent', { agent: '{"mbox":"mailto:a@example.org"}' }],
		['no agent', { agent: '' }],
		['another registration', { registration: newId() }],
		['no registration', { registration: '' }],
	])('of %s is neither read nor written', async (_, other) => {
		const { platform, ask, state } = await started();
		expect((await ask(state('record', other))).status).toBe(400);
		expect((await ask(state('record', other), { method: 'PUT', body: '{}' })).status).toBe(403);
		expect(platform.complaints()).toHaveLength(2);
	});

	it.each<readonly [string, RequestInit]>([
		['that is no JSON', { method: 'PUT', body: 'x' }],
		['without a content type', { method: 'PUT', body: '{}', headers: { 'Content-Type': '' } }],
		['merged with a list', { method: 'POST', body: '[1]' }],
		['merged as text', { method: 'POST', body: '{}', headers: { 'Content-Type': 'text/plain' } }],
	])('%s is refused', async (_, init) => {
		const { platform, ask, state, put } = await started();
		await put('record', '{}');
		expect((await ask(state('record'), init)).status).toBe(400);
		expect(platform.complaints()).toHaveLength(1);
	});

	it.each([
		['[1]', 'application/json'],
		['{}', 'text/plain'],
	])('that is %s of %s is not merged with another', async (content, type) => {
		const { platform, ask, state, put } = await started();
		await put('record', content, { 'Content-Type': type });
		expect((await ask(state('record'), { method: 'POST', body: '{}' })).status).toBe(400);
		expect(platform.documents.get('record')?.content).toBe(content);
	});

	it.each(['PUT', 'POST', 'DELETE'])(
		'of the launch data is not the course’s to %s',
		async (method) => {
			const { platform, ask, state } = await started();
			const body = method === 'DELETE' ? {} : { body: '{}' };
			expect((await ask(state('LMS.LaunchData'), { method, ...body })).status).toBe(403);
			expect(platform.complaints()).toEqual(['a write of the launch data']);
			expect(platform.documents.get('LMS.LaunchData')?.content).toContain('contextTemplate');
		},
	);

	it('is not removed together with all others', async () => {
		const { platform, ask, state } = await started();
		const all = state('').replace('&stateId=', '');
		expect((await ask(all, { method: 'DELETE' })).status).toBe(403);
		expect(platform.complaints()).toHaveLength(1);
	});

	it.each([review, browse])('is not written when it $name', async (profile) => {
		const { platform, put } = await started(profile);
		expect((await put('record', '{}')).status).toBe(403);
		expect(platform.complaints()).toEqual([`a state is written in ${profile.mode}`]);
	});

	it('is not written after terminated, and may be read', async () => {
		const { platform, send, statement, put, ask, state } = await started();
		await put('record', '{}');
		await send(statement('terminated'));
		expect((await ask(state('record'))).status).toBe(200);
		expect((await put('record', '{}')).status).toBe(403);
		expect(platform.complaints()).toEqual(['a state is written after terminated']);
	});
});

describe('the preferences of the learner', () => {
	async function asked(profile: Cmi5Profile = strict) {
		const course = await started(profile);
		const agent = JSON.stringify(course.about.actor);
		const query = (profileId: string) =>
			`agents/profile?${new URLSearchParams({ agent, profileId })}`;
		return { ...course, query, path: query('cmi5LearnerPreferences') };
	}

	it('are read, and written by who knows their ETag', async () => {
		const { platform, ask, path } = await asked();
		const answer = await ask(path);
		expect(await answer.json()).toEqual({ languagePreference: 'sv,en', audioPreference: 'on' });
		const body = '{"languagePreference":"en"}';
		expect((await ask(path, { method: 'PUT', body })).status).toBe(409);
		const headers = { 'If-Match': answer.headers.get('ETag') ?? '' };
		expect((await ask(path, { method: 'PUT', body, headers })).status).toBe(204);
		expect(platform.preferences.get('cmi5LearnerPreferences')?.content).toBe(body);
		expect(platform.complaints()).toEqual([]);
	});

	it.each(['{"audioPreference":"on"}', '{"audioPreference":"off","languagePreference":"sv"}'])(
		'may be %s',
		async (body) => {
			const { platform, ask, path } = await asked();
			const init = { method: 'PUT', body, headers: { 'If-Match': '*' } };
			expect((await ask(path, init)).status).toBe(204);
			expect(platform.complaints()).toEqual([]);
		},
	);

	it('are not kept by a platform that keeps nothing', async () => {
		const { platform, ask, path } = await asked({ ...strict, keepsNothing: true });
		await ask(path, { method: 'PUT', body: '{}', headers: { 'If-Match': '*' } });
		expect(platform.preferences.get('cmi5LearnerPreferences')?.content).toContain('sv,en');
	});

	it('need not be there', async () => {
		const { preferences: _, ...bare } = strict;
		const { platform, ask, path } = await asked(bare);
		expect((await ask(path)).status).toBe(404);
		expect(platform.complaints()).toEqual([]);
	});

	it.each([
		['{"languagePreference":"svenska, engelska"}'],
		['{"languagePreference":["sv"]}'],
		['{"audioPreference":"loud"}'],
	])('are not %s', async (body) => {
		const { platform, ask, path } = await asked();
		const init = { method: 'PUT', body, headers: { 'If-Match': '*' } };
		expect((await ask(path, init)).status).toBe(400);
		expect(platform.complaints()).toHaveLength(1);
	});

	it('are not removed, and there is no other profile', async () => {
		const { platform, ask, path, query } = await asked();
		expect((await ask(path, { method: 'DELETE' })).status).toBe(400);
		expect((await ask(query('other'))).status).toBe(400);
		expect(platform.complaints()).toHaveLength(2);
	});

	it('are those of this learner', async () => {
		const { platform, ask, path } = await asked();
		expect((await ask(path.replace('learner-1', 'learner-2'))).status).toBe(400);
		expect(platform.complaints()).toEqual(['a document of another agent']);
	});
});
