import type { StandardRules } from './rule.ts';

/** SCORM 2004 4th Ed. RTE 3.1.7 (codes) and 4.2 (elements), as far as completion reporting goes. */
export const rulesScorm2004: StandardRules = {
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
		'cmi.mode': { access: 'read', initial: 'normal' },
		'cmi.location': { access: 'both', max: 1000 },
		'cmi.completion_status': {
			access: 'both',
			initial: 'unknown',
			accepts: /^(completed|incomplete|not attempted|unknown)$/,
		},
		'cmi.success_status': {
			access: 'both',
			initial: 'unknown',
			accepts: /^(passed|failed|unknown)$/,
		},
		'cmi.progress_measure': { access: 'both', accepts: /^(0(\.\d{1,7})?|1(\.0{1,7})?)$/ },
		'cmi.exit': { access: 'write', accepts: /^(|time-out|suspend|logout|normal)$/ },
		'cmi.session_time': {
			access: 'write',
			accepts: /^P(?!$)(\d+Y)?(\d+M)?(\d+D)?(T(?!$)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
		},
		'cmi.suspend_data': { access: 'both', max: 64_000 },
		'cmi.learner_preference.language': { access: 'both', initial: '', max: 250 },
		'adl.nav.request': {
			access: 'both',
			initial: '_none_',
			accepts: /^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_)$/,
		},
	},
	names: { status: 'cmi.completion_status', mode: 'cmi.mode', exit: 'cmi.exit' },
	codes: {
		again: '103',
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
	},
	asciiOnly: false,
	emptyUnlessSuspended: true,
};
