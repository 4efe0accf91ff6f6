import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeIn, enrol } from '../../../../testing/au.ts';
import type { Au, Loose } from '../../../../testing/au.ts';
import { openBench } from '../../../../testing/host.ts';
import type { Bench } from '../../../../testing/host.ts';
import {
	allowed,
	begin,
	context,
	naming,
	passedWith,
	withMastery,
} from '../../../../testing/statements.ts';
import { goodCmi5 } from '../../../../testing/zips.ts';
import { categories, extensions } from '../words.ts';

/* What an AU must not say, as the LRS answers it: cmi5 spec 7.1, 9 and 10. */

type Bad = readonly [string, (au: Au) => Loose, string];

const bad: readonly Bad[] = [
	['no id', (au) => au.statement('completed', { id: undefined }), 'id'],
	['an id that is no UUID', (au) => au.statement('completed', { id: '1' }), 'id'],
	['no verb', (au) => au.statement('completed', { verb: undefined }), 'shape'],
	['a property that xAPI does not have', (au) => au.statement('completed', { x: 1 }), 'shape'],
	[
		'another actor',
		(au) =>
			au.statement('completed', {
				actor: { account: { homePage: 'http://localhost/', name: 'learner-2' } },
			}),
		'actor',
	],
	[
		'an actor by mail',
		(au) => au.statement('completed', { actor: { mbox: 'mailto:a@b.c' } }),
		'actor',
	],
	[
		'another activity',
		(au) => au.statement('completed', { object: { id: 'https://example.com/au/1' } }),
		'object',
	],
	[
		'no registration',
		(au) => au.statement('completed', context(au, { registration: undefined })),
		'registration',
	],
	[
		'another registration',
		(au) => au.statement('completed', context(au, { registration: randomUUID() })),
		'registration',
	],
	[
		'no session id',
		(au) => au.statement('completed', context(au, { extensions: {} })),
		'session-id',
	],
	[
		'another session’s id',
		(au) =>
			au.statement('completed', context(au, { extensions: { [extensions.sessionId]: 'other' } })),
		'session-id',
	],
	[
		'no publisher id',
		(au) =>
			au.statement(
				'completed',
				context(au, { contextActivities: { category: [{ id: categories.cmi5 }] } }),
			),
		'template',
	],
	['no timestamp', (au) => au.statement('completed', { timestamp: undefined }), 'timestamp'],
	[
		'a timestamp in local time',
		(au) => au.statement('completed', { timestamp: '2026-01-01T12:00:00+01:00' }),
		'timestamp',
	],
	['a verb that cmi5 does not have', (au) => unknownVerb(au), 'verb-unknown'],
	['a verb of the platform’s', (au) => au.statement('satisfied'), 'verb-of-platform'],
	['voiding', (au) => au.statement('completed', { verb: { id: VOIDED } }), 'voiding'],
	[
		'an invalid duration',
		(au) => au.statement('completed', { result: { completion: true, duration: '1 minute' } }),
		'shape',
	],
	['no duration', (au) => au.statement('terminated', { result: {} }), 'duration'],
	[
		'completed without completion',
		(au) => au.statement('completed', { result: { duration: 'PT1M' } }),
		'completion',
	],
	[
		'passed that was no success',
		(au) => au.statement('passed', { result: { duration: 'PT1M', success: false } }),
		'success',
	],
	[
		'success outside passed and failed',
		(au) =>
			au.statement('completed', { result: { duration: 'PT1M', completion: true, success: true } }),
		'success',
	],
	['no moveon category', (au) => au.statement('completed', plainCategory(au)), 'moveon-category'],
	[
		'a score in completed',
		(au) => au.statement('completed', { result: scored({ scaled: 1 }, { completion: true }) }),
		'score-here',
	],
	[
		'a score below nothing',
		(au) => au.statement('passed', { result: scored({ scaled: -0.1 }, { success: true }) }),
		'score',
	],
	[
		'a raw score without its bounds',
		(au) => au.statement('passed', { result: scored({ raw: 8 }, { success: true }) }),
		'score',
	],
	[
		'a raw score outside its bounds',
		(au) =>
			au.statement('passed', { result: scored({ raw: 11, min: 0, max: 10 }, { success: true }) }),
		'score',
	],
	[
		'a progress of a half per cent',
		(au) =>
			au.statement('terminated', {
				result: { duration: 'PT1M', extensions: { [extensions.progress]: 0.5 } },
			}),
		'progress',
	],
	['attachments', (au) => au.statement('completed', { attachments: [] }), 'attachments'],
];

const VOIDED = 'http://adlnet.gov/expapi/verbs/voided';

const scored = (score: Loose, rest: Loose): Loose => ({ score, duration: 'PT1M', ...rest });

const plainCategory = (au: Au): Loose =>
	context(au, {
		contextActivities: {
			grouping: [{ id: 'https://example.com/au/1' }],
			category: [{ id: categories.cmi5 }],
		},
	});

const unknownVerb = (au: Au): Loose =>
	au.statement('initialized', { verb: { id: 'http://adlnet.gov/expapi/verbs/experienced' } });

describe('a statement with', () => {
	// What is refused leaves nothing behind, so one visit is enough for all of them.
	let bench: Bench;
	let au: Au;
	beforeAll(async () => {
		bench = await openBench();
		au = await begin(bench);
	});
	afterAll(() => bench[Symbol.asyncDispose]());

	test.each(bad)('%s is refused and says why', async (_name, make, code) => {
		const response = await au.ask('POST', 'statements', { body: make(au) });
		expect([400, 403]).toContain(response.status);
		expect(await codeIn(response)).toBe(code);
	});
});

describe('in order: ', () => {
	test('nothing comes before initialized, whether cmi5 defines it or only allows it', async () => {
		await using bench = await openBench();
		const au = await (await enrol(bench, goodCmi5())).open();
		expect(await codeIn(await au.say('completed'))).toBe('not-initialized');
		const other = await au.ask('POST', 'statements', { body: allowed(au) });
		expect(await codeIn(other)).toBe('not-initialized');
	});

	test('nothing comes after terminated', async () => {
		await using bench = await openBench();
		const au = await begin(bench);
		await au.say('terminated');
		expect(await codeIn(await au.say('completed'))).toBe('after-terminated');
		const other = await au.ask('POST', 'statements', { body: allowed(au) });
		expect(await codeIn(other)).toBe('after-terminated');
	});

	test('initialized comes once', async () => {
		await using bench = await openBench();
		const au = await begin(bench);
		expect(await codeIn(await au.say('initialized'))).toBe('verb-twice');
	});

	test('a visit is passed or failed, not both', async () => {
		await using bench = await openBench();
		const au = await begin(bench);
		await au.say('failed');
		expect(await codeIn(await au.say('passed'))).toBe('passed-and-failed');
	});

	test('completed and passed come once in a registration, and failed never after passed', async () => {
		await using bench = await openBench();
		const pupil = await enrol(bench, goodCmi5());
		const first = await pupil.open();
		for (const verb of ['initialized', 'failed', 'completed', 'terminated'] as const)
			expect((await first.say(verb)).status).toBe(200);
		const second = await pupil.open();
		await second.say('initialized');
		expect(await codeIn(await second.say('completed'))).toBe('completed-again');
		expect((await second.say('passed')).status).toBe(200);
		const third = await pupil.open();
		await third.say('initialized');
		expect(await codeIn(await third.say('passed'))).toBe('passed-again');
		expect(await codeIn(await third.say('failed'))).toBe('failed-after-passed');
	});

	test('looking around and going through again count for nothing', async () => {
		await using bench = await openBench();
		const pupil = await enrol(bench, goodCmi5());
		for (const mode of ['Browse', 'Review'] as const) {
			const au = await pupil.open(0, mode);
			expect((await au.say('initialized')).status).toBe(200);
			expect(await codeIn(await au.say('completed'))).toBe('mode');
			expect((await au.ask('POST', 'statements', { body: allowed(au) })).status).toBe(200);
			expect((await au.say('terminated')).status).toBe(200);
		}
	});
});

describe('with a mastery score', () => {
	test.each([
		['enough is passed', 0.8, 0.8, undefined],
		['too little is not', 0.79, 0.8, 'mastery'],
		['a score must name it', 0.9, undefined, 'mastery-extension'],
		['and not another', 0.9, 0.7, 'mastery-extension'],
	] as const)('%s', async (_name, scaled, named, code) => {
		await using bench = await openBench();
		const au = await begin(bench, withMastery);
		const response = await au.say('passed', { ...naming(au, named), ...passedWith(scaled) });
		expect(response.status === 200 ? undefined : await codeIn(response)).toBe(code);
	});

	test('failed at or above it is refused', async () => {
		await using bench = await openBench();
		const au = await begin(bench, withMastery);
		const result = { score: { scaled: 0.8 }, success: false, duration: 'PT1M' };
		expect(await codeIn(await au.say('failed', { ...naming(au, 0.8), result }))).toBe('mastery');
	});
});
