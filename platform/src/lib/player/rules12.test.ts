import { expect, test } from 'vitest';
import { openBench } from '../../testing/host.ts';
import { learn } from '../../testing/learning.ts';
import { begin12, get12, set12 } from '../../testing/speak.ts';
import { good12 } from '../../testing/zips.ts';
import { findCmi } from '../server/attempts/cmi.ts';
import { setLanguage } from '../server/people/learner.ts';

/* What a host of SCORM 1.2 owes its courses: SCORM 1.2 RTE 3.4.4. */

test('the first launch is ab-initio, in normal mode and for credit', async () => {
	await using bench = await openBench();
	const course = begin12(await (await learn(bench, good12())).open());
	const names = ['entry', 'lesson_mode', 'credit', 'total_time', 'student_id', 'lesson_status'];
	expect(names.map((name) => get12(course, `cmi.core.${name}`))).toEqual([
		'ab-initio',
		'normal',
		'credit',
		'00:00:00',
		'learner-1',
		'not attempted',
	]);
});

test('a suspended course resumes with its data, and the time adds up', async () => {
	await using bench = await openBench();
	const learning = await learn(bench, good12());
	for (const minutes of ['0000:02:00', '0000:03:30.5']) {
		const course = begin12(await learning.open());
		set12(course, 'cmi.core.exit', 'suspend');
		set12(course, 'cmi.suspend_data', 'här är jag');
		set12(course, 'cmi.core.session_time', minutes);
		expect(course.call('LMSFinish', '')).toBe('true');
	}
	const course = begin12(await learning.open());
	expect(get12(course, 'cmi.core.entry')).toBe('resume');
	expect(get12(course, 'cmi.suspend_data')).toBe('här är jag');
	expect(get12(course, 'cmi.core.total_time')).toBe('00:05:30.5');
	expect((await findCmi(bench.host.db, learning.attemptId))?.totalSeconds).toBe(330.5);
});

test('a course that ended without suspend gets its data back, and entry is empty', async () => {
	await using bench = await openBench();
	const learning = await learn(bench, good12());
	const first = begin12(await learning.open());
	set12(first, 'cmi.core.lesson_location', 'sida-3');
	set12(first, 'cmi.core.lesson_status', 'incomplete');
	first.call('LMSFinish', '');
	const again = begin12(await learning.open());
	expect(get12(again, 'cmi.core.entry')).toBe('');
	expect(get12(again, 'cmi.core.lesson_location')).toBe('sida-3');
});

test('a status that was never set becomes completed at Finish', async () => {
	await using bench = await openBench();
	const learning = await learn(bench, good12());
	begin12(await learning.open()).call('LMSFinish', '');
	expect((await findCmi(bench.host.db, learning.attemptId))?.completion).toBe('completed');
});

test('a status that was never set becomes completed also after a session that broke off', async () => {
	await using bench = await openBench();
	const learning = await learn(bench, good12());
	begin12(await learning.open()).call('LMSCommit', '');
	expect((await findCmi(bench.host.db, learning.attemptId))?.completion).toBe('not attempted');
	begin12(await learning.open()).call('LMSFinish', '');
	expect((await findCmi(bench.host.db, learning.attemptId))?.completion).toBe('completed');
});

test('a status that the course has set stays as it is', async () => {
	await using bench = await openBench();
	const learning = await learn(bench, good12());
	const course = begin12(await learning.open());
	set12(course, 'cmi.core.lesson_status', 'incomplete');
	course.call('LMSFinish', '');
	expect((await findCmi(bench.host.db, learning.attemptId))?.completion).toBe('incomplete');
});

test('a mastery score decides only when the manifest has one', async () => {
	await using bench = await openBench();
	const item = '<adlcp:masteryscore>80</adlcp:masteryscore>';
	for (const [zip, success] of [
		[good12({ item }), 'failed'],
		[good12(), 'unknown'],
	] as const) {
		const learning = await learn(bench, zip);
		const course = begin12(await learning.open());
		set12(course, 'cmi.core.score.raw', '50');
		set12(course, 'cmi.core.lesson_status', 'completed');
		course.call('LMSFinish', '');
		expect((await findCmi(bench.host.db, learning.attemptId))?.success).toBe(success);
	}
});

test('a finished course opens again in normal mode, never in review', async () => {
	await using bench = await openBench();
	const learning = await learn(bench, good12());
	const first = begin12(await learning.open());
	set12(first, 'cmi.core.lesson_status', 'passed');
	first.call('LMSFinish', '');
	const again = begin12(await learning.open());
	expect(get12(again, 'cmi.core.lesson_mode')).toBe('normal');
	expect(get12(again, 'cmi.core.credit')).toBe('credit');
	expect(get12(again, 'cmi.core.lesson_status')).toBe('passed');
});

test('after Finish every call is refused', async () => {
	await using bench = await openBench();
	const course = begin12(await (await learn(bench, good12())).open());
	course.call('LMSFinish', '');
	expect(set12(course, 'cmi.suspend_data', 'x')).toBe('false');
	expect(course.call('LMSGetLastError')).toBe('101');
	expect(course.call('LMSCommit', '')).toBe('false');
	expect(get12(course, 'cmi.core.lesson_status')).toBe('');
	expect(course.ended()).toBe(true);
});

test('the language that the learner has chosen is there before the course asks', async () => {
	await using bench = await openBench();
	const learning = await learn(bench, good12());
	expect(get12(begin12(await learning.open()), 'cmi.student_preference.language')).toBe('');
	await setLanguage(bench.host.db, 1, 'en');
	expect(get12(begin12(await learning.open()), 'cmi.student_preference.language')).toBe('en');
});
