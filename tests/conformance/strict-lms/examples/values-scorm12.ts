import { long, type ValueExamples } from './examples.ts';

const score12 = {
	good: ['', '0', '100', '66.67'],
	bad: ['100.5', '-1', '1e1', 'abc', '.5', '+5', '5.'],
};
const status12 = {
	good: ['passed', 'completed', 'failed', 'incomplete', 'browsed'],
	bad: ['not attempted', 'Passed', '', 'unknown'],
};
const span12 = {
	good: ['0000:05:30.25', '00:05:30', '9999:59:59.9'],
	bad: ['0:05:30', '12345:05:30', '00:05:30.250', '00:60:00', '00:00:60', 'PT5M', ''],
};
const id12 = { good: ['q_1', 'a-b.c', long(255)], bad: ['q 1', 'fråga1', '', long(256), 'a\tb'] };

export const values12: ValueExamples = {
	'cmi.core.lesson_location': { good: ['', 'lift/a', long(255)], bad: [long(256), 'å', 'a\nb'] },
	'cmi.core.lesson_status': status12,
	'cmi.core.score.raw': score12,
	'cmi.core.score.min': score12,
	'cmi.core.score.max': score12,
	'cmi.core.exit': { good: ['', 'time-out', 'suspend', 'logout'], bad: ['normal', 'timeout'] },
	'cmi.core.session_time': span12,
	'cmi.suspend_data': { good: ['', long(4096)], bad: [long(4097), 'åäö'] },
	'cmi.comments': { good: ['', long(4096)], bad: [long(4097), '😀'] },
	'cmi.objectives.3.id': id12,
	'cmi.objectives.3.score.raw': score12,
	'cmi.objectives.3.score.min': score12,
	'cmi.objectives.3.score.max': score12,
	'cmi.objectives.3.status': { good: [...status12.good, 'not attempted'], bad: ['', 'Passed'] },
	'cmi.student_preference.audio': { good: ['-1', '0', '100'], bad: ['-2', '101', '1.5', ''] },
	'cmi.student_preference.language': { good: ['', 'sv', 'Svenska'], bad: [long(256), 'å'] },
	'cmi.student_preference.speed': { good: ['-100', '100'], bad: ['-101', '101', 'fast'] },
	'cmi.student_preference.text': { good: ['-1', '0', '1'], bad: ['-2', '2'] },
	'cmi.interactions.0.id': id12,
	'cmi.interactions.0.objectives.0.id': id12,
	'cmi.interactions.0.time': {
		good: ['00:00:00', '23:59:59.99'],
		bad: ['24:00:00', '1:00:00', '00:00:00.123', '00:60:00', '00:00:60', '2026-01-31T12:00:00'],
	},
	'cmi.interactions.0.type': {
		good: [
			'true-false',
			'choice',
			'fill-in',
			'matching',
			'performance',
			'likert',
			'sequencing',
			'numeric',
		],
		bad: ['long-fill-in', 'other', 'multiple-choice', ''],
	},
	'cmi.interactions.0.weighting': { good: ['1', '-1.5', '0'], bad: ['1e0', 'heavy', ''] },
	'cmi.interactions.0.result': {
		good: ['correct', 'wrong', 'unanticipated', 'neutral', '0.5'],
		bad: ['incorrect', 'Correct', ''],
	},
	'cmi.interactions.0.latency': span12,
};
