import { describe, expect, it } from 'vitest';
import { isObject, type JsonObject } from './json.ts';
import { mastery, strict } from './profiles.ts';
import type { Cmi5Profile } from './profile.ts';
import { newId, scriptedCourse, withMastery } from './scripted-course.ts';
import { CATEGORIES, EXTENSIONS, type Cmi5Verb } from './words.ts';

/** Changes one thing of a statement. */
type Change = (statement: JsonObject) => JsonObject;

const object = (value: unknown): JsonObject => (isObject(value) ? value : {});
const set =
	(field: string, value: unknown): Change =>
	(statement) => ({ ...statement, [field]: value });
const without =
	(field: string): Change =>
	(statement) =>
		Object.fromEntries(Object.entries(statement).filter(([name]) => name !== field));
const within =
	(field: string, change: Change): Change =>
	(statement) => ({ ...statement, [field]: change(object(statement[field])) });
const context = (field: string, value: unknown) => within('context', set(field, value));
const result = (field: string, value: unknown) => within('result', set(field, value));
const activities = (field: string, value: unknown) =>
	within('context', within('contextActivities', set(field, value)));
const extension = (id: string, value: unknown) =>
	within('context', within('extensions', set(id, value)));
const category = (...ids: readonly string[]) =>
	activities(
		'category',
		ids.map((id) => ({ id })),
	);

async function answerTo(profile: Cmi5Profile, verb: Cmi5Verb, change: Change) {
	const { platform, start, begin, send, statement } = scriptedCourse(profile);
	if (verb === 'initialized') await begin();
	else await start();
	const kept = platform.statements.length;
	const answer = await send(change(statement(verb)));
	const isKept = platform.statements.length > kept;
	return { status: answer.status, complaints: platform.complaints(), isKept };
}

const inZone = '2026-01-31T11:00:00+01:00';
const duration = (value: unknown) => result('duration', value);

describe('a statement is refused and complained of', () => {
	it.each<readonly [string, Cmi5Verb, Change, number]>([
		['without an id', 'completed', without('id'), 400],
		['with an id that is no UUID', 'completed', set('id', 'completed-1'), 400],
		['without a verb', 'completed', without('verb'), 400],
		['with a verb that is no IRI', 'completed', set('verb', { id: 'completed' }), 400],
		['without an object', 'completed', without('object'), 400],
		['without a context', 'completed', without('context'), 400],
		['without a timestamp', 'completed', without('timestamp'), 400],
		['with a timestamp in another zone', 'completed', set('timestamp', inZone), 400],
		['with a timestamp in no zone', 'completed', set('timestamp', '2026-01-31T10:00:00'), 400],
		['with a timestamp that is none', 'completed', set('timestamp', '2026-13-31T10:00:00Z'), 400],
		['with null in it', 'completed', set('result', { completion: true, response: null }), 400],
		['with null in a list of it', 'completed', set('attachments', [null]), 400],
		['with a field nobody knows', 'completed', set('score', 1), 400],
		['with a result nobody knows', 'completed', result('points', 1), 400],
		['with another version of xAPI', 'completed', set('version', '2.0.0'), 400],
		['with a list of activities nobody knows', 'completed', activities('course', []), 400],
		['with an extension that is no IRI', 'completed', extension('note', 'x'), 400],
		[
			'with an extension of its result that is no IRI',
			'completed',
			result('extensions', { note: 1 }),
			400,
		],
		['with extensions that are no object', 'completed', result('extensions', 'x'), 400],
		[
			'with a verb in no language',
			'completed',
			within('verb', set('display', { 'in english': 'x' })),
			400,
		],
		[
			'with an object in no language',
			'completed',
			within('object', set('definition', { name: { en: 7 } })),
			400,
		],
		['of another actor', 'completed', within('actor', set('name', 'Kim')), 403],
		['of another registration', 'completed', context('registration', newId()), 403],
		['of no registration', 'completed', within('context', without('registration')), 403],
		['of another session', 'completed', extension(EXTENSIONS.sessionId, 'session 2'), 403],
		['without the grouping of the template', 'completed', activities('grouping', []), 403],
		[
			'with an extension of the template changed',
			'completed',
			extension('https://lms.example/extensions/tenant', { name: 'other' }),
			403,
		],
		[
			'about something else',
			'completed',
			within('object', set('id', 'https://example.org/other')),
			403,
		],
		['about a person', 'completed', within('object', set('objectType', 'Agent')), 403],
		['completed without the moveOn category', 'completed', category(CATEGORIES.cmi5), 403],
		['passed without the moveOn category', 'passed', category(CATEGORIES.cmi5), 403],
		[
			'initialized with the moveOn category',
			'initialized',
			category(CATEGORIES.cmi5, CATEGORIES.moveOn),
			403,
		],
		[
			'with the cmi5 category and another verb',
			'completed',
			set('verb', { id: 'http://adlnet.gov/expapi/verbs/answered' }),
			403,
		],
		[
			'that only the platform makes',
			'completed',
			set('verb', { id: 'https://w3id.org/xapi/adl/verbs/satisfied' }),
			403,
		],
		[
			'that voids another',
			'completed',
			set('verb', { id: 'http://adlnet.gov/expapi/verbs/voided' }),
			403,
		],
		['completed with false', 'completed', result('completion', false), 403],
		['completed with success', 'completed', result('success', true), 403],
		['completed with a score', 'completed', result('score', { scaled: 1 }), 403],
		[
			'completed with progress',
			'completed',
			result('extensions', { [EXTENSIONS.progress]: 100 }),
			403,
		],
		['passed without success', 'passed', result('success', false), 403],
		['passed with completion', 'passed', result('completion', true), 403],
		['failed with success', 'failed', result('success', true), 403],
		[
			'initialized with success',
			'initialized',
			(one) => category(CATEGORIES.cmi5, CATEGORIES.moveOn)(result('success', true)(one)),
			403,
		],
		['terminated with a score', 'terminated', result('score', { scaled: 1 }), 403],
		['completed without a duration', 'completed', within('result', without('duration')), 403],
		['passed without a duration', 'passed', within('result', without('duration')), 403],
		['failed without a duration', 'failed', within('result', without('duration')), 403],
		['terminated without a duration', 'terminated', without('result'), 403],
		['with a duration of three decimals', 'terminated', duration('PT1.123S'), 403],
		['with a duration that is a number', 'terminated', duration(60), 403],
		['with a scaled score of 80', 'passed', result('score', { scaled: 80 }), 403],
		['with a scaled score below 0', 'passed', result('score', { scaled: -0.1 }), 403],
		['with a score in words', 'passed', result('score', { scaled: '0.8' }), 403],
		['with a score that is a number', 'passed', result('score', 0.8), 403],
		['with a raw score alone', 'passed', result('score', { raw: 8 }), 403],
		['with a raw score and no end', 'passed', result('score', { raw: 8, min: 0 }), 403],
		['with a raw score out of range', 'passed', result('score', { raw: 11, min: 0, max: 10 }), 403],
		[
			'with a raw score that is not whole',
			'passed',
			result('score', { raw: 8.5, min: 0, max: 10 }),
			403,
		],
		['with a score nobody knows', 'passed', result('score', { scaled: 1, percent: 100 }), 403],
		[
			'with progress in parts of one',
			'terminated',
			result('extensions', { [EXTENSIONS.progress]: 0.5 }),
			403,
		],
		[
			'with progress beyond the end',
			'terminated',
			result('extensions', { [EXTENSIONS.progress]: 101 }),
			403,
		],
	])('%s', async (_, verb, change, status) => {
		const answer = await answerTo(strict, verb, change);
		expect(answer.complaints).toEqual([expect.any(String)]);
		expect(answer).toMatchObject({ status, isKept: false });
	});

	it.each<readonly [string, Cmi5Verb, Change, readonly string[]]>([
		[
			'without the session',
			'completed',
			within('context', without('extensions')),
			[
				`context.extensions.${EXTENSIONS.sessionId} is not as the context template has it`,
				'context.extensions.https://lms.example/extensions/tenant.name is not as the context template has it',
			],
		],
		[
			'without the cmi5 category',
			'completed',
			category(CATEGORIES.moveOn),
			[
				'completed about the course without the cmi5 category',
				'the moveOn category without a verdict of cmi5',
			],
		],
		[
			'without any category',
			'initialized',
			category(),
			['initialized about the course without the cmi5 category', 'a statement before initialized'],
		],
		[
			'completed without completion',
			'completed',
			within('result', without('completion')),
			['the moveOn category without a verdict of cmi5', 'completed with completion undefined'],
		],
	])('%s, for more reasons than one', async (_, verb, change, complaints) => {
		expect(await answerTo(strict, verb, change)).toEqual({
			status: 403,
			complaints,
			isKept: false,
		});
	});

	const allowed =
		(verb: string): Change =>
		(one) =>
			category()(set('verb', { id: verb })(one));
	it.each<readonly [string, Change, string]>([
		[
			'that voids another, in silence',
			allowed('http://adlnet.gov/expapi/verbs/voided'),
			'a course may void nothing',
		],
		[
			'that only the platform makes, and says so',
			set('verb', { id: 'http://adlnet.gov/expapi/verbs/launched' }),
			'only the platform says http://adlnet.gov/expapi/verbs/launched',
		],
	])('%s', async (_, change, complaint) => {
		expect((await answerTo(strict, 'initialized', change)).complaints).toContain(complaint);
	});

	it('that is none', async () => {
		const { platform, start, send } = scriptedCourse(strict);
		await start();
		for (const none of [7, 'completed', [[]]]) expect((await send(none)).status).toBe(400);
		expect(platform.complaints()).toEqual(Array(3).fill('a statement is no object'));
	});

	const judged =
		(scaled: number | undefined, masteryScore: number | undefined): Change =>
		(one) => ({
			...one,
			result: { ...object(one['result']), ...(scaled === undefined ? {} : { score: { scaled } }) },
			...(masteryScore === undefined ? {} : { context: withMastery(one['context'], masteryScore) }),
		});

	it.each<readonly [string, 'passed' | 'failed', Change]>([
		['passed below the mastery score', 'passed', judged(0.79, 0.8)],
		['failed at the mastery score', 'failed', judged(0.8, 0.8)],
		['passed without the mastery score', 'passed', judged(0.9, undefined)],
		['passed with another mastery score', 'passed', judged(0.9, 0.7)],
	])('%s', async (_, verb, change) => {
		expect(await answerTo(mastery, verb, change)).toMatchObject({ status: 403, isKept: false });
	});

	it.each<readonly [string, 'passed' | 'failed', Change]>([
		['passed at the mastery score', 'passed', judged(0.8, 0.8)],
		['failed below it', 'failed', judged(0.79, 0.8)],
		['passed without any score', 'passed', judged(undefined, undefined)],
	])('but not one that %s', async (_, verb, change) => {
		expect(await answerTo(mastery, verb, change)).toMatchObject({ status: 200, complaints: [] });
	});
});

describe('a statement is taken', () => {
	it.each<readonly [string, Cmi5Verb, Change]>([
		['as it is', 'completed', (one) => one],
		['with a version', 'completed', set('version', '1.0.0')],
		['with what the store would add', 'completed', set('stored', '2026-01-31T10:00:00Z')],
		['with an authority', 'completed', set('authority', { mbox: 'mailto:a@example.org' })],
		['with attachments', 'completed', set('attachments', [])],
		['with a zone of +00:00', 'completed', set('timestamp', '2026-01-31T10:00:00+00:00')],
		[
			'failed with nothing at all',
			'failed',
			result('score', { scaled: 0, raw: 0, min: 0, max: 9 }),
		],
		['passed with everything', 'passed', result('score', { scaled: 1, raw: 9, min: 0, max: 9 })],
		['without progress', 'terminated', result('extensions', { [EXTENSIONS.progress]: 0 })],
		['with all progress', 'terminated', result('extensions', { [EXTENSIONS.progress]: 100 })],
		['with more context', 'completed', extension('https://course.example/extensions/x', 1)],
		[
			'named in a language',
			'completed',
			within('object', set('definition', { name: { sv: 'x' } })),
		],
	])('%s', async (_, verb, change) => {
		const answer = await answerTo(strict, verb, change);
		expect(answer).toEqual({ status: 200, complaints: [], isKept: true });
	});
});
