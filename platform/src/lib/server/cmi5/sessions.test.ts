import { expect, test } from 'vitest';
import { codeIn, enrol } from '../../../testing/au.ts';
import { openBench } from '../../../testing/host.ts';
import type { Bench } from '../../../testing/host.ts';
import { rowsOf } from '../../../testing/rows.ts';
import { goodCmi5 } from '../../../testing/zips.ts';
import { listStatements } from '../lrs/statements.ts';
import { removePackage } from '../packages/import.ts';
import { verbName } from './words.ts';

/* What becomes of sessions and of the course as a whole: cmi5 spec 9.3. */

/** Who has said what about which kind of thing, in order. */
const history = async (bench: Bench, registration: string): Promise<readonly string[]> =>
	(await listStatements(bench.host.db, registration)).map(({ sender, verb, json }) => {
		const type = /activitytype\/(\w+)/.exec(JSON.stringify(json))?.[1];
		return `${sender}: ${verbName(verb)}${type ? ` ${type}` : ''}`;
	});

test('a session that never said terminated is abandoned when a new one begins', async () => {
	await using bench = await openBench();
	const pupil = await enrol(bench, goodCmi5());
	const first = await pupil.open();
	await first.say('initialized');
	const second = await pupil.open();
	expect(await history(bench, second.documents.registration)).toEqual([
		'platform: launched',
		'au: initialized',
		'platform: abandoned',
		'platform: launched',
	]);
	const late = await first.say('completed');
	expect(late.status).toBe(403);
	expect(await codeIn(late)).toBe('session-replaced');
});

test('the time of an abandoned session ends with what the AU said last', async () => {
	let now = new Date('2026-01-01T10:00:00Z');
	await using bench = await openBench({}, () => now);
	const pupil = await enrol(bench, goodCmi5());
	const first = await pupil.open();
	now = new Date('2026-01-01T10:02:30Z');
	await first.say('initialized');
	now = new Date('2026-01-01T12:00:00Z');
	await pupil.open();
	const abandoned = (await listStatements(bench.host.db, first.documents.registration))[2];
	expect(abandoned?.json).toMatchObject({ result: { duration: 'PT0H2M30S' } });
});

test('a session that has said terminated is not abandoned, and none is abandoned twice', async () => {
	await using bench = await openBench();
	const pupil = await enrol(bench, goodCmi5());
	const first = await pupil.open();
	await first.say('initialized');
	await first.say('terminated');
	await pupil.open();
	const last = await pupil.open();
	expect(
		(await history(bench, last.documents.registration)).filter((one) => one.endsWith('abandoned')),
	).toHaveLength(1);
});

test('another AU of the course takes over from an open one', async () => {
	await using bench = await openBench();
	const two = [{ id: 'https://example.com/au/1' }, { id: 'https://example.com/au/2' }];
	const pupil = await enrol(bench, goodCmi5(two));
	const first = await pupil.open(0);
	await first.say('initialized');
	await pupil.open(1);
	expect(await codeIn(await first.say('terminated'))).toBe('session-replaced');
});

const nested = goodCmi5([
	{
		id: 'https://example.com/block/outer',
		holds: [
			{ id: 'https://example.com/au/1', attributes: 'moveOn="Completed"' },
			{
				id: 'https://example.com/block/inner',
				holds: [{ id: 'https://example.com/au/2', attributes: 'moveOn="CompletedAndPassed"' }],
			},
		],
	},
	{ id: 'https://example.com/au/3', attributes: 'moveOn="NotApplicable"' },
]);

test('a block is satisfied when all its AUs are, then what it stands in, and at last the course', async () => {
	await using bench = await openBench();
	const pupil = await enrol(bench, nested);
	const inner = await pupil.open(1);
	await inner.say('initialized');
	await inner.say('passed');
	await inner.say('completed');
	const outer = await pupil.open(0);
	await outer.say('initialized');
	await outer.say('completed');
	await outer.say('terminated');
	const { registration } = outer.documents;
	expect(await history(bench, registration)).toEqual([
		'platform: launched',
		'au: initialized',
		'au: passed',
		'au: completed',
		'platform: satisfied block',
		'platform: abandoned',
		'platform: launched',
		'au: initialized',
		'au: completed',
		'platform: satisfied block',
		'platform: satisfied course',
		'au: terminated',
	]);
	const sessions = (await listStatements(bench.host.db, registration))
		.filter(({ verb }) => verbName(verb) === 'satisfied')
		.map(({ session }) => session);
	expect(sessions).toEqual([inner.launch.session, outer.launch.session, outer.launch.session]);
});

test('what asks for nothing is satisfied as soon as the learner is registered', async () => {
	await using bench = await openBench();
	const pupil = await enrol(bench, goodCmi5([{ id: 'https://example.com/au/1' }]));
	const au = await pupil.open();
	expect(await history(bench, au.documents.registration)).toEqual([
		'platform: satisfied course',
		'platform: launched',
	]);
	expect((await listStatements(bench.host.db, au.documents.registration))[0]?.session).not.toBe(
		au.launch.session,
	);
});

test('to begin anew is a new registration, in which nothing has been said', async () => {
	await using bench = await openBench();
	const pupil = await enrol(bench, goodCmi5());
	const first = await pupil.open();
	await first.say('initialized');
	await first.say('completed');
	const anew = await pupil.openAnew();
	expect(await history(bench, anew.documents.registration)).toEqual(['platform: launched']);
	await anew.say('initialized');
	expect((await anew.say('completed')).status).toBe(200);
	// The older one was never ended, and is its own business.
	expect((await first.say('terminated')).status).toBe(200);
});

test('a course that is removed takes with it all that was said and kept', async () => {
	await using bench = await openBench();
	const pupil = await enrol(bench, goodCmi5());
	const au = await pupil.open();
	await au.say('initialized');
	const query = { ...au.documents, stateId: 'bookmark' };
	await au.ask('PUT', 'activities/state', { query, body: 'x' });
	await removePackage(bench.host, pupil.package.sha256, 1);
	for (const table of ['registrations', 'statements', 'states', 'auSessions', 'entries'] as const)
		expect(await rowsOf(bench, table)).toEqual([]);
	expect(await codeIn(await au.say('completed'))).toBe('unknown-token');
});
