import { cmiTimespan } from '../duration.ts';
import { limits12 } from '../limits.ts';
import { entry, type Entry } from '../scorm/entry.ts';
import type { Report, ScormStandard } from '../scorm/standard.ts';
import type { Completion } from '../status.ts';

/** SCORM 1.2 Run-Time Environment, chapter 3. */
export const scorm12: ScormStandard = {
	kind: 'scorm12',
	apiName: 'API',
	methods: {
		initialize: 'LMSInitialize',
		terminate: 'LMSFinish',
		get: 'LMSGetValue',
		set: 'LMSSetValue',
		commit: 'LMSCommit',
		lastError: 'LMSGetLastError',
		errorString: 'LMSGetErrorString',
		diagnostic: 'LMSGetDiagnostic',
	},
	elements: {
		mode: 'cmi.core.lesson_mode',
		record: 'cmi.suspend_data',
		location: 'cmi.core.lesson_location',
		status: 'cmi.core.lesson_status',
		language: 'cmi.student_preference.language',
		learner: 'cmi.core.student_id',
	},
	// 3.3.5: 101 is the general exception, and what a second LMSInitialize gives
	codes: {
		alreadyOpen: ['101'],
		noSession: ['101', '301'],
		refused: ['201', '402', '403', '405'],
		unsupported: ['401'],
	},
	commitsBeforeTerminate: true,
	exit: entry('cmi.core.exit', 'suspend'),
	onExit: [],
	entries,
	sessionTime: (ms) => entry('cmi.core.session_time', cmiTimespan(ms), { matters: false }),
	reporting: async () => (await import('./reporting12.ts')).reporting12,
};

/** 1.2 has one status for completion and success. Without a test it is about completion only. */
function status(value: Completion): Entry {
	return entry('cmi.core.lesson_status', value);
}

/** Status before record; a score goes before the status (Chamilo ignores one that comes after `completed`). */
function entries(report: Report): readonly Entry[] {
	return [
		...(report.status ? [status(report.status)] : []),
		entry('cmi.suspend_data', report.record, { limit: limits12.record }),
		...place(report.location),
		scorm12.exit,
	];
}

/** None is not said: it is what there is before anything is. */
function place(location: string): readonly Entry[] {
	if (location === '') return [];
	return [
		entry('cmi.core.lesson_location', location, { limit: limits12.location, matters: false }),
	];
}
