import { expect, test } from 'vitest';
import { enrol } from '../../testing/au.ts';
import { openBench } from '../../testing/host.ts';
import type { Bench } from '../../testing/host.ts';
import { goodCmi5 } from '../../testing/zips.ts';
import { readAttempt } from './attempt-page.ts';
import { findPerson } from './people/people.ts';
import { attemptFrom } from './attempts/from-event.ts';

const learner = async ({ host }: Bench) => {
	const found = await findPerson(host.db, 1);
	if (!found) throw new Error('nobody');
	return found;
};

const page = async (bench: Bench, id: number) => {
	const who = { person: await learner(bench), signIn: '' };
	const locals = { host: bench.host, who };
	const found = await attemptFrom({ locals, params: { id: String(id) } });
	if (!found) throw new Error('no attempt');
	return readAttempt(bench.host, found, 'all');
};

test('an attempt at an AU shows how far it has come, what was said, and what is kept', async () => {
	let now = new Date('2026-01-01T10:00:00Z');
	await using bench = await openBench({}, () => now);
	const zip = goodCmi5([
		{ id: 'https://example.com/au/1', title: 'Delen', attributes: 'moveOn="Passed"' },
		{ id: 'https://example.com/au/2' },
	]);
	const au = await (await enrol(bench, zip)).open();
	await au.say('initialized');
	await au.ask('PUT', 'activities/state', {
		query: { ...au.documents, stateId: 'bookmark' },
		body: 'sida å',
	});
	now = new Date('2026-01-01T10:05:00Z');
	await au.say('passed', { result: { score: { scaled: 0.9 }, success: true, duration: 'PT5M' } });
	await au.say('terminated', { result: { duration: 'PT5M10S' } });
	const view = await page(bench, au.launch.attempt);
	expect(view).toMatchObject({
		title: 'Delen',
		course: 'Kursen',
		dialect: 'cmi5',
		state: 'passed',
		reached: {
			completion: 'incomplete',
			success: 'passed',
			scoreScaled: 0.9,
			totalSeconds: 310,
			savedAt: '2026-01-01T10:05:00.000Z',
		},
		moveOn: { rule: 'Passed', isMet: true },
		modes: ['Browse', 'Review'],
	});
	expect(view.documents).toMatchObject([
		{ name: 'LMS.LaunchData', type: 'application/json' },
		{ name: 'bookmark', type: 'text/plain', bytes: 7, content: 'sida å' },
	]);
	expect(view.sessions[0]?.endedAt).toBe('2026-01-01T10:05:00.000Z');
	expect(view.sessions[0]?.calls.map(({ method, element }) => `${method} ${element}`)).toEqual([
		'LMS launched',
		'POST statements initialized',
		'PUT activities/state bookmark',
		'POST statements passed',
		'LMS satisfied',
		'POST statements terminated',
	]);
});

test('an attempt at which nothing has been said yet shows that', async () => {
	await using bench = await openBench();
	const au = await (await enrol(bench, goodCmi5())).open();
	expect(await page(bench, au.launch.attempt)).toMatchObject({
		title: 'Kursen',
		course: '',
		state: 'not-started',
		reached: undefined,
		moveOn: { rule: 'Completed', isMet: false },
	});
});
