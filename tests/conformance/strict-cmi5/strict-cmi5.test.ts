import { describe, expect, it } from 'vitest';
import { createStrictCmi5, mastery, strict } from './index.ts';
import { at, parseJson } from './json.ts';
import type { MoveOn } from './profile.ts';
import { scriptedCourse, withMastery } from './scripted-course.ts';
import { verbOf } from './statement.ts';

describe('a course that does everything right', () => {
	it('gives no reason to complain', async () => {
		const { platform, start, send, statement, ask, state, launched } = scriptedCourse(mastery);
		await start();
		await ask(state('record'), { method: 'PUT', body: '{"log":"1:a"}' });
		const passed = statement('passed');
		await send({
			...passed,
			context: withMastery(passed['context'], 0.8),
			result: { success: true, duration: 'PT1M', score: { scaled: 0.9, raw: 9, min: 0, max: 10 } },
		});
		await send([statement('completed'), statement('terminated')]);
		launched.end();
		expect(platform.complaints()).toEqual([]);
		expect(platform.statements.map(verbOf)).toEqual([
			'initialized',
			'passed',
			'completed',
			'terminated',
		]);
		expect(platform.documents.get('record')?.content).toBe('{"log":"1:a"}');
		expect(platform.isSatisfied()).toBe(true);
	});

	it('finds its state and its statements at the next launch, under the same registration', async () => {
		const platform = createStrictCmi5(strict);
		const before = scriptedCourse(strict, { platform });
		await before.start();
		await before.ask(before.state('record'), { method: 'PUT', body: '{"log":"1:a"}' });
		await before.send([before.statement('completed'), before.statement('terminated')]);
		const after = scriptedCourse(strict, { platform });
		await after.start();
		expect(after.about.registration).toBe(before.about.registration);
		expect(await (await after.ask(after.state('record'))).json()).toEqual({ log: '1:a' });
		expect(platform.statements).toHaveLength(4);
		await after.send(after.statement('terminated'));
		expect(platform.complaints()).toEqual([]);
	});
});

describe('a launch', () => {
	it('tells all that the standard asks for, and a token of its own each time', async () => {
		const platform = createStrictCmi5({ ...mastery, launchParameters: 'level=2' });
		for (const mode of ['normal', 'review', 'browse'] as const) {
			const { launched, begin, ask, state } = scriptedCourse(strict, { platform, mode });
			expect([...new URL(launched.url).searchParams.keys()].sort()).toEqual(
				['activityId', 'actor', 'endpoint', 'fetch', 'lang', 'registration'].sort(),
			);
			await begin();
			const data = parseJson(await (await ask(state('LMS.LaunchData'))).text())?.value;
			expect(data).toMatchObject({
				launchMode: { normal: 'Normal', review: 'Review', browse: 'Browse' }[mode],
				masteryScore: 0.8,
				moveOn: 'CompletedAndPassed',
				returnURL: 'https://lms.example/return',
				launchParameters: 'level=2',
			});
			expect(at(data, 'contextTemplate', 'contextActivities', 'grouping')).toHaveLength(1);
		}
		const tokens = platform.requests.map(({ headers }) => headers.get('Authorization'));
		expect(new Set(tokens)).toEqual(
			new Set([null, 'Basic dG9rZW461==', 'Basic dG9rZW462==', 'Basic dG9rZW463==']),
		);
	});

	it('abandons a session that is still open', async () => {
		const platform = createStrictCmi5(strict);
		const before = scriptedCourse(strict, { platform });
		await before.start();
		platform.launch();
		const answer = await before.send(before.statement('completed'));
		expect(answer.status).toBe(401);
		expect(platform.statements).toHaveLength(1);
	});

	it('of which the course is done has to be terminated before the page is gone', async () => {
		const { start, send, statement, launched } = scriptedCourse(strict);
		launched.end();
		await start();
		launched.end();
		expect(launched.complaints).toEqual([]);
		await send(statement('completed'));
		launched.end();
		launched.end();
		expect(launched.complaints).toEqual(['the page is gone without terminated']);
		const other = scriptedCourse(strict);
		await other.start();
		await other.send(other.statement('terminated'));
		other.launched.end();
		expect(other.launched.complaints).toEqual([]);
		await send(statement('terminated'));
	});
});

describe('the platform would move on', () => {
	it.each<readonly [MoveOn, readonly ('completed' | 'passed')[], boolean]>([
		['NotApplicable', [], true],
		['Completed', [], false],
		['Completed', ['completed'], true],
		['Completed', ['passed'], false],
		['Passed', ['completed'], false],
		['Passed', ['passed'], true],
		['CompletedAndPassed', ['completed'], false],
		['CompletedAndPassed', ['passed'], false],
		['CompletedAndPassed', ['completed', 'passed'], true],
		['CompletedOrPassed', [], false],
		['CompletedOrPassed', ['completed'], true],
		['CompletedOrPassed', ['passed'], true],
	])('by %s after %j: %s', async (moveOn, verbs, satisfied) => {
		const { platform, start, send, statement } = scriptedCourse({ ...strict, moveOn });
		await start();
		for (const verb of verbs) await send(statement(verb));
		expect(platform.isSatisfied()).toBe(satisfied);
	});
});

describe('before anything else', () => {
	it('the token is fetched by POST, once', async () => {
		const { launched, about, begin } = scriptedCourse(strict);
		await launched.fetch(about.fetchUrl);
		expect(launched.complaints).toEqual(['GET of the fetch URL']);
		await begin();
		const again = await launched.fetch(about.fetchUrl, { method: 'POST' });
		expect(again.status).toBe(200);
		expect(await again.json()).toMatchObject({ 'error-code': '1' });
		expect(launched.complaints).toHaveLength(2);
	});

	it('may be fetched again when the first time came to nothing', async () => {
		const { platform, launched, about, begin } = scriptedCourse(strict);
		platform.server.failsRequests = true;
		expect((await launched.fetch(about.fetchUrl, { method: 'POST' })).status).toBe(500);
		platform.server.failsRequests = false;
		await begin();
		expect(platform.complaints()).toEqual([]);
	});

	it.each<readonly [string, HeadersInit, number]>([
		['without a version', { 'X-Experience-API-Version': '' }, 400],
		['with another version', { 'X-Experience-API-Version': '1.0.2' }, 400],
		['with another token', { Authorization: 'Basic eDp5' }, 401],
		['with a bearer', { Authorization: 'Bearer dG9rZW46MQ==' }, 401],
	])('a request %s is refused', async (_, headers, status) => {
		const { platform, begin, ask, state } = scriptedCourse(strict);
		await begin();
		expect((await ask(state('record'), { headers })).status).toBe(status);
		expect(platform.complaints()).toHaveLength(1);
	});

	it('a request before the token is refused', async () => {
		const { platform, ask, state } = scriptedCourse(strict);
		expect((await ask(state('LMS.LaunchData'))).status).toBe(401);
		expect(platform.complaints()).toEqual(['a request without the token of the launch']);
	});

	it.each(['statement', 'activities/profile', '../other', '/statements'])(
		'a request to %s is none of the platform’s',
		async (path) => {
			const { platform, begin, ask } = scriptedCourse(strict);
			await begin();
			expect((await ask(path)).status).toBe(404);
			expect(platform.complaints()).toHaveLength(1);
		},
	);
});
