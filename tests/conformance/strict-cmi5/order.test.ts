import { describe, expect, it } from 'vitest';
import { at, type JsonObject } from './json.ts';
import { strict } from './profiles.ts';
import { scriptedCourse, type ScriptedCourse } from './scripted-course.ts';
import { createStrictCmi5 } from './strict-cmi5.ts';
import { EXTENSIONS, type Cmi5Verb } from './words.ts';

/** A statement that cmi5 allows: without its category. */
function answered(course: ScriptedCourse, other: JsonObject = {}): JsonObject {
	const { context, ...rest } = course.statement('initialized');
	const activities = at(context, 'contextActivities');
	return {
		...rest,
		verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
		object: { id: 'https://course.example/questions/1' },
		context: {
			registration: at(context, 'registration'),
			extensions: at(context, 'extensions'),
			contextActivities: { grouping: at(activities, 'grouping') },
		},
		...other,
	};
}

const later = { timestamp: '2026-01-31T10:05:00Z' };
const earlier = { timestamp: '2026-01-31T09:00:00Z' };

describe('within a session', () => {
	const started = async () => {
		const platform = createStrictCmi5(strict);
		const course = scriptedCourse(strict, { platform });
		await course.start();
		return { ...course, platform, refused: (): readonly string[] => platform.complaints() };
	};

	it('the launch data and the preferences are read before initialized', async () => {
		const platform = createStrictCmi5(strict);
		const { start, statement, ask, state, send } = scriptedCourse(strict, { platform });
		await start();
		await ask(state('record'), { method: 'PUT', body: '{}' });
		await send(statement('terminated'));
		const hasty = scriptedCourse(strict, { platform });
		const given = await hasty.launched.fetch(hasty.about.fetchUrl, { method: 'POST' });
		const { 'auth-token': token }: { 'auth-token': string } = await given.json();
		const headers = { Authorization: `Basic ${token}` };
		expect((await hasty.ask(hasty.state('record'), { headers })).status).toBe(200);
		await hasty.send(
			{ ...hasty.statement('initialized'), context: sessionOf(statement('initialized'), 2) },
			{ headers },
		);
		expect(platform.complaints()).toEqual([
			'initialized before the launch data were read',
			'initialized before the preferences were asked for',
		]);
	});

	it('initialized comes first, even before what is merely allowed', async () => {
		const course = scriptedCourse(strict);
		await course.begin();
		await course.send(course.statement('completed'));
		await course.send(answered(course));
		expect(course.platform.complaints()).toEqual([
			'completed before initialized',
			'a statement before initialized',
		]);
	});

	it('what is allowed lies between initialized and terminated', async () => {
		const course = await started();
		await course.send(answered(course));
		expect(course.refused()).toEqual([]);
		await course.send(course.statement('terminated'));
		await course.send(answered(course));
		expect(course.refused()).toEqual(['a statement after terminated']);
	});

	it.each<Cmi5Verb>(['completed', 'passed', 'failed', 'terminated', 'initialized'])(
		'%s does not come after terminated',
		async (verb) => {
			const course = await started();
			await course.send(course.statement('terminated'));
			expect((await course.send(course.statement(verb))).status).toBe(403);
			expect(course.refused()[0]).toBe(`${verb} after terminated`);
		},
	);

	it('the timestamps say the same', async () => {
		const course = await started();
		await course.send(course.statement('completed', earlier));
		expect(course.refused()).toEqual(['completed is dated before initialized']);
		await course.send(course.statement('completed', later));
		await course.send(course.statement('terminated'));
		expect(course.refused()[1]).toBe('terminated is dated before another statement');
		await course.send(course.statement('terminated', later));
		expect(course.refused()).toHaveLength(2);
	});

	it.each<readonly [Cmi5Verb, Cmi5Verb, string]>([
		['initialized', 'initialized', 'initialized twice in a session'],
		['failed', 'failed', 'failed twice in a session'],
		['failed', 'passed', 'passed after another verdict in the session'],
	])('%s is not followed by %s', async (first, second, complaint) => {
		const course = await started();
		if (first !== 'initialized') await course.send(course.statement(first));
		await course.send(course.statement(second));
		expect(course.refused()).toEqual([complaint]);
	});

	it('a batch is judged in its order', async () => {
		const course = await started();
		await course.send([course.statement('terminated'), course.statement('completed')]);
		expect(course.refused()).toEqual(['completed after terminated']);
		expect(course.platform.statements).toHaveLength(1);
		await course.send([course.statement('failed'), course.statement('passed')]);
		expect(course.refused()).toHaveLength(2);
	});
});

/** The context of one session, as if it were that of another. */
function sessionOf(statement: JsonObject, number: number): JsonObject {
	const context = statement['context'];
	const text = JSON.stringify(context).replace(/session \d+/, `session ${number}`);
	const changed: JsonObject = JSON.parse(text);
	return changed;
}

describe('within a registration', () => {
	it.each<readonly [Cmi5Verb, Cmi5Verb, readonly string[]]>([
		['completed', 'completed', ['completed twice in a registration']],
		['passed', 'passed', ['passed twice in a registration']],
		['passed', 'failed', ['failed after passed in a registration']],
		['failed', 'passed', []],
		['failed', 'failed', []],
		['passed', 'completed', []],
	])('%s in one session, %s in the next', async (first, second, complaints) => {
		const platform = createStrictCmi5(strict);
		for (const verb of [first, second]) {
			const { start, send, statement } = scriptedCourse(strict, { platform });
			await start();
			await send([statement(verb), statement('terminated')]);
		}
		expect(platform.complaints()).toEqual(complaints);
	});

	it('there is no progress after completed', async () => {
		const { platform, start, send, statement } = scriptedCourse(strict);
		await start();
		await send(statement('completed'));
		const result = { duration: 'PT1M', extensions: { [EXTENSIONS.progress]: 90 } };
		await send(statement('terminated', { result }));
		expect(platform.complaints()).toEqual(['progress after completed']);
	});

	it('progress before it is welcome', async () => {
		const { platform, start, send, statement } = scriptedCourse(strict);
		await start();
		const result = { duration: 'PT1M', extensions: { [EXTENSIONS.progress]: 90 } };
		await send(statement('terminated', { result }));
		expect(platform.complaints()).toEqual([]);
	});
});

describe.each(['review', 'browse'] as const)('in %s', (mode) => {
	it('there are only initialized and terminated', async () => {
		const course = scriptedCourse(strict, { mode });
		await course.start();
		for (const verb of ['completed', 'passed', 'failed'] as const) {
			await course.send(course.statement(verb));
		}
		await course.send(answered(course));
		await course.send(course.statement('terminated'));
		expect(course.platform.complaints()).toEqual([
			`completed in ${mode}`,
			`passed in ${mode}`,
			`failed in ${mode}`,
			`a statement in ${mode}`,
		]);
		expect(course.platform.statements).toHaveLength(2);
	});
});
