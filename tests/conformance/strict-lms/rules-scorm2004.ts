import {
	collectionsScorm2004,
	elementsScorm2004Fourth,
	elementsScorm2004Third,
} from './elements-scorm2004.ts';
import { answersScorm2004 } from './formats/answers-scorm2004.ts';
import { addDurations } from './session-time.ts';
import type { StandardRules } from './rule.ts';

/** SCORM 2004 4th Ed. RTE 3.1.7 (codes) and 4.2 (elements). */
export const rulesScorm2004: StandardRules = {
	name: 'scorm2004-4th',
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
	elements: elementsScorm2004Fourth,
	collections: collectionsScorm2004,
	answers: answersScorm2004,
	names: {
		status: 'cmi.completion_status',
		success: 'cmi.success_status',
		mode: 'cmi.mode',
		credit: 'cmi.credit',
		entry: 'cmi.entry',
		exit: 'cmi.exit',
		score: 'cmi.score',
		totalTime: 'cmi.total_time',
		sessionTime: 'cmi.session_time',
		interactionTime: 'timestamp',
		interactionResponse: 'learner_response',
		request: 'adl.nav.request',
	},
	codes: {
		again: '103',
		afterEnd: '104',
		getBefore: '122',
		getAfter: '123',
		setBefore: '132',
		setAfter: '133',
		commitBefore: '142',
		commitAfter: '143',
		endBefore: '112',
		endAfter: '113',
		commitFailed: '391',
		badArgument: '201',
		unknown: '401',
		unset: '403',
		readOnly: '404',
		writeOnly: '405',
		badValue: '406',
		outOfRange: '407',
		keyword: '404',
		noChildren: '301',
		noCount: '301',
		noRecord: '301',
		badSet: '351',
		dependency: '408',
	},
	addTime: addDurations,
	emptyUnlessSuspended: true,
};

/** SCORM 2004 3rd Ed. RTE: the same calls and codes, fewer elements. */
export const rulesScorm2004Third: StandardRules = {
	...rulesScorm2004,
	name: 'scorm2004-3rd',
	elements: elementsScorm2004Third,
};
