import { long, type ValueExamples } from './examples.ts';

const real = {
	good: ['0', '-1.5', '66.6666667'],
	bad: ['1e-7', '', 'abc', '.5', '5.', '1,5', '+1'],
};
const scaled = { good: ['-1', '0', '0.8333', '1'], bad: ['1.01', '-1.01', '80', '1e-7', ''] };
const measure = { good: ['0', '0.6667', '1'], bad: ['-0.1', '1.1', '1e-7', ''] };
const completion = {
	good: ['completed', 'incomplete', 'not attempted', 'unknown'],
	bad: ['not_attempted', 'passed', ''],
};
const success = { good: ['passed', 'failed', 'unknown'], bad: ['completed', 'incomplete', ''] };
const id2004 = {
	good: ['q1', 'a-b', 'urn:ogonblick:q1', 'https://example.org/q?1#a', 'a%20b', long(4000)],
	bad: ['', 'q 1', 'fråga', 'a[,]b', 'urn:x', 'a%2', long(4001)],
};
const described = {
	good: ['', 'What now?', '{lang=sv}Vad nu?', `{lang=sv-SE}${long(250)}`],
	bad: [long(251), '{lang=}x', '{lang=sv', '{lang=s}x'],
};
const time2004 = {
	good: [
		'2026',
		'2026-01-31',
		'2026-01-31T10:00:00',
		'2026-01-31T10:00:00.0Z',
		'2026-01-31T10:00:00.25+01:00',
		'2024-02-29T23:59:59',
		'1970-01-01',
		'2038-12-31T00:00:00',
	],
	bad: [
		'2026-01-31T10:00:00.123Z',
		'2026-01-31T10:00:00Z',
		'2026-01-31T10:00:00+01:00',
		'2026-02-29T10:00:00',
		'2026-13-01T10:00:00',
		'2026-00-01',
		'2026-01-00',
		'1969-12-31T23:59:59',
		'2039-01-01',
		'2026-01-31T24:00:00',
		'2026-01-31T10:60:00',
		'2026-01-31 10:00:00',
		'10:00:00',
		'',
	],
};
const duration2004 = {
	good: ['PT0S', 'PT1H5M30.25S', 'P1Y2M3DT4H5M6S', 'P1D', 'PT90M'],
	bad: ['PT30.251S', 'PT', 'P', 'P1W', 'PT1.5H', 'P1DT', '0000:05:30', 'PT-1S', ''],
};
const requests = [
	'continue',
	'previous',
	'exit',
	'exitAll',
	'abandon',
	'abandonAll',
	'suspendAll',
	'_none_',
];

export const values2004Third: ValueExamples = {
	'cmi.comments_from_learner.0.comment': {
		good: ['', '{lang=sv}Bra', long(4000)],
		bad: [long(4001), '{lang=}x'],
	},
	'cmi.comments_from_learner.0.location': { good: [long(250)], bad: [long(251)] },
	'cmi.comments_from_learner.0.timestamp': time2004,
	'cmi.completion_status': completion,
	'cmi.success_status': success,
	'cmi.exit': {
		good: ['', 'time-out', 'suspend', 'logout', 'normal'],
		bad: ['timeout', 'Suspend'],
	},
	'cmi.session_time': duration2004,
	'cmi.location': { good: ['', 'å', long(1000)], bad: [long(1001)] },
	'cmi.suspend_data': { good: ['', 'åäö😀', long(64_000)], bad: [long(64_001)] },
	'cmi.progress_measure': measure,
	'cmi.score.scaled': scaled,
	'cmi.score.raw': real,
	'cmi.score.min': real,
	'cmi.score.max': real,
	'cmi.learner_preference.audio_level': { good: ['0', '1.5'], bad: ['-1', 'loud'] },
	'cmi.learner_preference.language': {
		good: ['', 'sv', 'sv-SE'],
		bad: ['svenska', 'sv_SE', `sv${'-abcdefgh'.repeat(28)}`],
	},
	'cmi.learner_preference.delivery_speed': { good: ['0', '2'], bad: ['-1', 'fast'] },
	'cmi.learner_preference.audio_captioning': { good: ['-1', '0', '1'], bad: ['2', '0.5'] },
	'cmi.objectives.0.id': id2004,
	'cmi.objectives.0.score.scaled': scaled,
	'cmi.objectives.0.score.raw': real,
	'cmi.objectives.0.score.min': real,
	'cmi.objectives.0.score.max': real,
	'cmi.objectives.0.success_status': success,
	'cmi.objectives.0.completion_status': completion,
	'cmi.objectives.0.description': described,
	'cmi.interactions.0.id': id2004,
	'cmi.interactions.0.objectives.0.id': id2004,
	'cmi.interactions.0.timestamp': time2004,
	'cmi.interactions.0.type': {
		good: [
			'true-false',
			'choice',
			'fill-in',
			'long-fill-in',
			'likert',
			'matching',
			'performance',
			'sequencing',
			'numeric',
			'other',
		],
		bad: ['multiple-choice', 'true_false', ''],
	},
	'cmi.interactions.0.weighting': real,
	'cmi.interactions.0.result': {
		good: ['correct', 'incorrect', 'unanticipated', 'neutral', '0.5'],
		bad: ['wrong', 'Correct', ''],
	},
	'cmi.interactions.0.latency': duration2004,
	'cmi.interactions.0.description': described,
	'adl.nav.request': {
		good: [...requests, '{target=activity_1}choice'],
		bad: ['', 'bogus', 'jump', '{target=activity_1}jump', '{target=}choice'],
	},
};

export const values2004Fourth: ValueExamples = {
	...values2004Third,
	'cmi.objectives.0.progress_measure': measure,
	'adl.data.0.store': { good: ['', long(64_000)], bad: [long(64_001)] },
	'adl.nav.request': {
		good: [...requests, '{target=activity_1}choice', '{target=activity_1}jump'],
		bad: ['', 'bogus', 'jump', '{target=}jump'],
	},
};
