import { expect, test } from 'vitest';
import { enrol, ORIGIN } from '../../../testing/au.ts';
import { openBench } from '../../../testing/host.ts';
import { rowsOf } from '../../../testing/rows.ts';
import { goodCmi5 } from '../../../testing/zips.ts';
import { learnerOf, setLanguage } from '../people/learner.ts';
import { listStatements } from '../lrs/statements.ts';
import { fetchToken } from './fetch-token.ts';
import { preferLanguage } from './preferences.ts';
import { extensions, LAUNCH_DATA, PREFERENCES } from './words.ts';

/* What a platform owes an AU before it opens it: cmi5 spec 8, 10 and 11. */

const rich = goodCmi5([
	{
		id: 'https://example.com/au/rich',
		url: 'index.html?lang=sv&amp;x=1#/start',
		attributes: 'moveOn="Passed" masteryScore="0.8" launchMethod="OwnWindow"',
		more: '<launchParameters> {"v":1} </launchParameters><entitlementKey>abc</entitlementKey>',
	},
]);

test('the address holds what an AU needs, and keeps its own query and fragment', async () => {
	await using bench = await openBench();
	const au = await (await enrol(bench, rich)).open();
	const url = new URL(au.launch.src, ORIGIN);
	expect([...url.searchParams.keys()]).toEqual([
		...['lang', 'x', 'endpoint', 'fetch', 'actor', 'registration', 'activityId'],
	]);
	expect(url.hash).toBe('#/start');
	expect(url.searchParams.get('endpoint')).toBe(`${ORIGIN}/lrs/`);
	expect(JSON.parse(url.searchParams.get('actor') ?? '')).toMatchObject({
		objectType: 'Agent',
		account: { name: 'learner-1' },
	});
	// Never the publisher's own id (cmi5 spec 8.1, activityId).
	expect(url.searchParams.get('activityId')).toMatch(/^urn:uuid:/);
	expect(au.launch.ownWindow).toBe(true);
});

test('every value is encoded, so that no other reader of the address is misled', async () => {
	await using bench = await openBench();
	const { search } = new URL((await (await enrol(bench, rich)).open()).launch.src, ORIGIN);
	expect(search).toContain('actor=%7B%22objectType%22');
	expect(search).not.toMatch(/[{} "+]/);
});

test('the launch data say how the AU was launched', async () => {
	await using bench = await openBench();
	const au = await (await enrol(bench, rich)).open();
	const response = await au.ask('GET', 'activities/state', {
		query: { ...au.documents, stateId: LAUNCH_DATA },
	});
	expect(await response.json()).toEqual({
		contextTemplate: {
			contextActivities: {
				grouping: [{ objectType: 'Activity', id: 'https://example.com/au/rich' }],
			},
			extensions: { [extensions.sessionId]: au.launch.session },
		},
		launchMode: 'Normal',
		launchMethod: 'OwnWindow',
		moveOn: 'Passed',
		masteryScore: 0.8,
		launchParameters: '{"v":1}',
		entitlementKey: { courseStructure: 'abc' },
		returnURL: `${ORIGIN}/stage/return?attempt=1`,
	});
});

test('what the course structure leaves out is left out', async () => {
	await using bench = await openBench();
	const au = await (await enrol(bench, goodCmi5([{ id: 'https://example.com/au' }]))).open();
	const response = await au.ask('GET', 'activities/state', {
		query: { ...au.documents, stateId: LAUNCH_DATA },
	});
	const data: unknown = await response.json();
	expect(data).toMatchObject({ moveOn: 'NotApplicable', launchMethod: 'AnyWindow' });
	expect(data).not.toHaveProperty('masteryScore');
	expect(data).not.toHaveProperty('entitlementKey');
});

test('the platform says launched before the AU is opened', async () => {
	await using bench = await openBench();
	const au = await (await enrol(bench, rich)).open();
	const [launched] = await listStatements(bench.host.db, au.documents.registration);
	expect(launched?.json).toMatchObject({
		verb: { id: 'http://adlnet.gov/expapi/verbs/launched' },
		object: { id: au.documents.activityId },
		context: {
			registration: au.documents.registration,
			extensions: {
				[extensions.sessionId]: au.launch.session,
				[extensions.launchMode]: 'Normal',
				[extensions.moveOn]: 'Passed',
				[extensions.masteryScore]: 0.8,
				[extensions.launchParameters]: '{"v":1}',
				[extensions.launchUrl]: expect.stringMatching(/index\.html\?lang=sv&x=1#\/start$/),
			},
		},
	});
});

test('the same AU has the same id in every registration, another AU another', async () => {
	await using bench = await openBench();
	const two = [{ id: 'https://example.com/au/1' }, { id: 'https://example.com/au/2' }];
	const pupil = await enrol(bench, goodCmi5(two));
	const first = await pupil.open(0);
	const anew = await pupil.openAnew(0);
	expect(anew.documents.registration).not.toBe(first.documents.registration);
	expect(anew.documents.activityId).toBe(first.documents.activityId);
	expect((await pupil.open(1)).documents.activityId).not.toBe(first.documents.activityId);
});

test('the AUs of a course share a registration, also when one is opened again', async () => {
	await using bench = await openBench();
	const two = [{ id: 'https://example.com/au/1' }, { id: 'https://example.com/au/2' }];
	const pupil = await enrol(bench, goodCmi5(two));
	const all = [await pupil.open(0), await pupil.open(1), await pupil.open(0)];
	expect(new Set(all.map(({ documents }) => documents.registration)).size).toBe(1);
	expect(all.map(({ launch }) => launch.attempt)).toEqual([1, 2, 1]);
});

const wishes = async (au: Awaited<ReturnType<typeof enrol>>, query = {}): Promise<unknown> => {
	const open = await au.open();
	const asked = { agent: open.documents.agent, profileId: PREFERENCES, ...query };
	return (await open.ask('GET', 'agents/profile', { query: asked })).json();
};

test('the learner’s language is there before the AU asks, and follows a new choice', async () => {
	await using bench = await openBench();
	const pupil = await enrol(bench, goodCmi5());
	expect(await wishes(pupil)).toEqual({ languagePreference: 'sv', audioPreference: 'on' });
	await setLanguage(bench.host.db, 1, 'en');
	await preferLanguage(bench.host.db, 1, 'en', new Date());
	expect(await wishes(pupil)).toEqual({ languagePreference: 'en', audioPreference: 'on' });
	expect((await learnerOf(bench.host.db, 1)).language).toBe('en');
});

test('the fetch address gives a token once, and then an error as cmi5 has it', async () => {
	await using bench = await openBench();
	const au = await (await enrol(bench, goodCmi5())).open();
	const key = new URL(au.query.get('fetch') ?? '').searchParams.get('key') ?? '';
	// The helper has fetched it already.
	expect(await fetchToken(bench.host, key)).toMatchObject({ 'error-code': '1' });
	expect(await fetchToken(bench.host, 'made-up')).toMatchObject({ 'error-code': '2' });
	// 256 bits each, and neither stands in the database as it is.
	expect(key).toMatch(/^[\w-]{43}$/);
	const rows = JSON.stringify(await rowsOf(bench, 'auSessions'));
	expect(rows).not.toContain(key);
	expect(rows).not.toContain(au.token);
});
