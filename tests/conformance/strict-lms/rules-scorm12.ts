import { collectionsScorm12, elementsScorm12 } from './elements-scorm12.ts';
import { answersScorm12 } from './formats/answers-scorm12.ts';
import { addTimespans } from './session-time.ts';
import type { StandardRules } from './rule.ts';

/**
 * SCORM 1.2 RTE 3.3.5 (codes) and 3.4.4 (elements). For what 1.2 has no code of its own (a repeated identifier, a
 * record without one) a strict platform answers as it does to a gap: 201.
 */
export const rulesScorm12: StandardRules = {
	name: 'scorm12',
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
	elements: elementsScorm12,
	collections: collectionsScorm12,
	answers: answersScorm12,
	names: {
		status: 'cmi.core.lesson_status',
		mode: 'cmi.core.lesson_mode',
		credit: 'cmi.core.credit',
		entry: 'cmi.core.entry',
		exit: 'cmi.core.exit',
		score: 'cmi.core.score',
		totalTime: 'cmi.core.total_time',
		sessionTime: 'cmi.core.session_time',
		interactionTime: 'time',
		interactionResponse: 'student_response',
	},
	codes: {
		again: '101',
		afterEnd: '101',
		getBefore: '301',
		getAfter: '301',
		setBefore: '301',
		setAfter: '301',
		commitBefore: '301',
		commitAfter: '301',
		endBefore: '301',
		endAfter: '301',
		commitFailed: '101',
		badArgument: '201',
		unknown: '401',
		unset: '0',
		readOnly: '403',
		writeOnly: '404',
		badValue: '405',
		outOfRange: '405',
		keyword: '402',
		noChildren: '202',
		noCount: '203',
		noRecord: '201',
		badSet: '201',
		dependency: '201',
	},
	addTime: addTimespans,
	emptyUnlessSuspended: false,
};
