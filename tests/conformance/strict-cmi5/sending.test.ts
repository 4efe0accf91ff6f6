import { describe, expect, it } from 'vitest';
import { at } from './json.ts';
import { strict } from './profiles.ts';
import { newId, scriptedCourse } from './scripted-course.ts';
import { VERBS } from './words.ts';

describe('how statements are sent', () => {
	const started = async () => {
		const course = scriptedCourse(strict);
		await course.start();
		return course;
	};

	it('as JSON that says so', async () => {
		const { platform, send, statement } = await started();
		const body = 'no json';
		expect((await send(undefined, { body })).status).toBe(400);
		const headers = { 'Content-Type': 'text/plain' };
		expect((await send(statement('completed'), { headers })).status).toBe(400);
		expect(platform.complaints()).toHaveLength(2);
	});

	it('by POST or PUT', async () => {
		const { platform, ask } = await started();
		expect((await ask('statements', { method: 'DELETE' })).status).toBe(405);
		expect(platform.complaints()).toHaveLength(1);
	});

	it('by PUT under their id', async () => {
		const { platform, ask, statement } = await started();
		const one = statement('completed');
		const put = (id: unknown) =>
			ask(`statements?statementId=${String(id)}`, { method: 'PUT', body: JSON.stringify(one) });
		expect((await put(newId())).status).toBe(400);
		expect(platform.complaints()).toHaveLength(1);
		expect((await put(one['id'])).status).toBe(204);
		expect(platform.statements).toHaveLength(2);
	});

	it('all of a batch, or none', async () => {
		const { platform, send, statement } = await started();
		const bad = statement('terminated', { timestamp: '2026-01-31T11:00:00+01:00' });
		expect((await send([statement('completed'), bad])).status).toBe(400);
		expect(platform.statements).toHaveLength(1);
		const twice = statement('completed');
		expect((await send([twice, { ...twice, timestamp: '2026-01-31T10:00:01Z' }])).status).toBe(400);
		expect(platform.complaints()).toHaveLength(2);
	});

	it('again, as they were, at any time', async () => {
		const { platform, send, statement } = await started();
		const one = statement('completed');
		const last = statement('terminated');
		expect(await (await send([one, last])).json()).toEqual([one['id'], last['id']]);
		expect((await send(one)).status).toBe(200);
		expect((await send([one, last])).status).toBe(200);
		expect(platform.statements).toHaveLength(3);
		expect(platform.complaints()).toEqual([]);
	});

	it('but not as others', async () => {
		const { platform, send, statement } = await started();
		const one = statement('completed');
		await send(one);
		expect((await send({ ...one, timestamp: '2026-01-31T10:00:01Z' })).status).toBe(409);
		expect(platform.complaints()).toEqual(['a statement with the id of another']);
	});

	it('the last of them with keepalive', async () => {
		const { platform, send, statement } = await started();
		await send(statement('terminated'), { keepalive: false });
		expect(platform.complaints()).toEqual([
			'terminated is sent without keepalive: a page that goes away loses it',
		]);
	});

	it('and can be read again', async () => {
		const { platform, ask, send, statement, about } = await started();
		const one = statement('completed');
		await send(one);
		expect(await (await ask(`statements?statementId=${String(one['id'])}`)).json()).toEqual(one);
		const missing = await ask(`statements?statementId=${newId()}`);
		expect(missing.status).toBe(404);
		expect(missing.url).toContain('/xapi/statements?statementId=');
		const list = async (query: Readonly<Record<string, string>>) => {
			const answer = await ask(`statements?${new URLSearchParams(query)}`);
			const { statements }: { statements: readonly unknown[] } = await answer.json();
			return statements.map((other) => at(other, 'verb', 'id'));
		};
		expect(await list({})).toEqual([VERBS.completed, VERBS.initialized]);
		expect(await list({ ascending: 'true', limit: '1' })).toEqual([VERBS.initialized]);
		expect(await list({ verb: VERBS.completed })).toEqual([VERBS.completed]);
		expect(
			await list({ registration: about.registration, activity: about.activityId }),
		).toHaveLength(2);
		expect(await list({ registration: newId() })).toEqual([]);
		expect(await list({ activity: 'https://example.org' })).toEqual([]);
		expect(platform.complaints()).toEqual([]);
	});
});
