import { expect, test } from 'vitest';
import { openBench } from '../../testing/host.ts';
import { learn } from '../../testing/learning.ts';
import { begin2004, get2004, set2004 } from '../../testing/speak.ts';
import { good2004 } from '../../testing/zips.ts';
import { findAttempt } from '../server/attempts/attempts.ts';
import { findCmi } from '../server/attempts/cmi.ts';

/* What a host of SCORM 2004 owes its courses: SCORM 2004 RTE 4.2. */

test('the first launch is ab-initio and nothing is known', async () => {
	await using bench = await openBench();
	const course = begin2004(await (await learn(bench, good2004())).open());
	const names = ['entry', 'mode', 'credit', 'completion_status', 'success_status'];
	expect(names.map((name) => get2004(course, `cmi.${name}`))).toEqual([
		'ab-initio',
		'normal',
		'credit',
		'unknown',
		'unknown',
	]);
	expect(get2004(course, 'cmi.suspend_data')).toBe('');
	expect(course.call('GetLastError')).toBe('403');
});

test('a suspended course resumes with its data, and the time adds up', async () => {
	await using bench = await openBench();
	const learning = await learn(bench, good2004());
	for (const time of ['PT2M', 'PT3M30.5S']) {
		const course = begin2004(await learning.open());
		set2004(course, 'cmi.exit', 'suspend');
		set2004(course, 'cmi.suspend_data', 'här är jag');
		set2004(course, 'cmi.session_time', time);
		expect(course.call('Terminate', '')).toBe('true');
	}
	const course = begin2004(await learning.open());
	expect(get2004(course, 'cmi.entry')).toBe('resume');
	expect(get2004(course, 'cmi.suspend_data')).toBe('här är jag');
	expect(get2004(course, 'cmi.total_time')).toBe('PT0H5M30.5S');
});

test('a course that ended without suspend starts from empty', async () => {
	await using bench = await openBench();
	const learning = await learn(bench, good2004());
	const first = begin2004(await learning.open());
	set2004(first, 'cmi.suspend_data', 'borta');
	set2004(first, 'cmi.completion_status', 'completed');
	set2004(first, 'cmi.session_time', 'PT10M');
	first.call('Terminate', '');
	const again = begin2004(await learning.open());
	expect(get2004(again, 'cmi.entry')).toBe('ab-initio');
	expect(get2004(again, 'cmi.suspend_data')).toBe('');
	expect(get2004(again, 'cmi.completion_status')).toBe('unknown');
	expect(get2004(again, 'cmi.total_time')).toBe('PT0H0M0S');
});

test('the attempt remembers that it was completed, and all its time, also from empty', async () => {
	await using bench = await openBench();
	const learning = await learn(bench, good2004());
	for (const status of ['completed', 'incomplete']) {
		const course = begin2004(await learning.open());
		set2004(course, 'cmi.completion_status', status);
		set2004(course, 'cmi.session_time', 'PT10M');
		course.call('Terminate', '');
	}
	expect((await findCmi(bench.host.db, learning.attemptId))?.totalSeconds).toBe(1200);
	expect((await findAttempt(bench.host.db, 1, learning.attemptId))?.completedAt).toBeDefined();
});

test('a suspendAll keeps the data, whatever exit says', async () => {
	await using bench = await openBench();
	const learning = await learn(bench, good2004());
	const first = begin2004(await learning.open());
	set2004(first, 'cmi.suspend_data', 'kvar');
	set2004(first, 'adl.nav.request', 'suspendAll');
	expect(first.call('Terminate', '')).toBe('true');
	const again = begin2004(await learning.open());
	expect(get2004(again, 'cmi.entry')).toBe('resume');
	expect(get2004(again, 'cmi.suspend_data')).toBe('kvar');
});

test('the pass mark of the manifest judges the score', async () => {
	await using bench = await openBench();
	const item =
		'<imsss:sequencing><imsss:objectives><imsss:primaryObjective satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives></imsss:sequencing>';
	const learning = await learn(bench, good2004({ item }));
	const course = begin2004(await learning.open());
	expect(get2004(course, 'cmi.scaled_passing_score')).toBe('0.8');
	set2004(course, 'cmi.score.scaled', '0.9');
	course.call('Terminate', '');
	expect(await findCmi(bench.host.db, learning.attemptId)).toMatchObject({
		success: 'passed',
		scoreScaled: 0.9,
	});
});
