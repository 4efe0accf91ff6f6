import { isoDuration } from '../duration.ts';
import { limits2004 } from '../limits.ts';
import { entry, type Entry } from '../scorm/entry.ts';
import type { Report, ScormStandard } from '../scorm/standard.ts';
import type { Completion } from '../status.ts';
import { progressMeasure } from './progress-measure.ts';

/** SCORM 2004 4th Edition, Run-Time Environment, chapters 3 and 4. */
export const scorm2004: ScormStandard = {
	kind: 'scorm2004',
	apiName: 'API_1484_11',
	methods: {
		initialize: 'Initialize',
		terminate: 'Terminate',
		get: 'GetValue',
		set: 'SetValue',
		commit: 'Commit',
		lastError: 'GetLastError',
		errorString: 'GetErrorString',
		diagnostic: 'GetDiagnostic',
	},
	elements: {
		mode: 'cmi.mode',
		record: 'cmi.suspend_data',
		location: 'cmi.location',
		status: 'cmi.completion_status',
		language: 'cmi.learner_preference.language',
		learner: 'cmi.learner_id',
	},
	// 3.1.7: 403 (not yet initialised) is the normal answer for an element that was never set, so it is no trouble here
	codes: {
		alreadyOpen: ['101', '103'],
		noSession: ['101', '122', '123'],
		refused: ['201', '351', '404', '406', '407', '408'],
		unsupported: ['401', '402'],
	},
	commitsBeforeTerminate: false,
	exit: entry('cmi.exit', 'suspend'),
	// 4.2 navigation: takes the frame back. Never exitAll: Moodle's Terminate throws on it
	onExit: [entry('adl.nav.request', 'suspendAll', { matters: false })],
	entries,
	sessionTime: (ms) => entry('cmi.session_time', isoDuration(ms), { matters: false }),
	reporting: async () => (await import('./reporting2004.ts')).reporting2004,
};

function status(value: Completion): Entry {
	return entry('cmi.completion_status', value);
}

/** None is not said: scorm-again refuses an empty one. */
function place(location: string): readonly Entry[] {
	if (location === '') return [];
	return [entry('cmi.location', location, { limit: limits2004.location, matters: false })];
}

/**
 * `cmi.success_status` is none of these: it stays `unknown`, as 4.2.22 says of a course that does not judge, unless
 * results are reported.
 */
function entries(report: Report): readonly Entry[] {
	return [
		...(report.status ? [status(report.status)] : []),
		entry('cmi.progress_measure', progressMeasure(report), { matters: false }),
		entry('cmi.suspend_data', report.record, { limit: limits2004.record }),
		...place(report.location),
		scorm2004.exit,
	];
}
