import { both, collection, keyword, read, write } from './access.ts';
import { either, words } from './formats/format.ts';
import { cmiIdentifier } from './formats/identifier.ts';
import { cmiDecimal, cmiInteger, cmiScore } from './formats/number.ts';
import { cmiString } from './formats/text.ts';
import { cmiTime, cmiTimespan } from './formats/time.ts';
import type { Elements } from './rule.ts';

const statuses = ['passed', 'completed', 'failed', 'incomplete', 'browsed'] as const;
const record = { after: ['id'] } as const;
const typed = { after: ['id', 'type'] } as const;

/**
 * SCORM 1.2 RTE 3.4.4, with the vocabularies and access of ADL's own conformance suite 1.2.7. There "not attempted"
 * may not be written to lesson_status, and out of range is 405: 1.2 has no 407. That a record begins with its id is
 * our own rule, since nothing else can be told apart without it.
 */
export const elementsScorm12: Elements = {
	'cmi._version': keyword('3.4'),
	'cmi.core._children': keyword(
		'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
	),
	'cmi.core.student_id': read('learner1'),
	'cmi.core.student_name': read('Ek, Kim'),
	'cmi.core.lesson_location': both(cmiString(255), { initial: '' }),
	'cmi.core.credit': read('credit'),
	'cmi.core.lesson_status': both(words(...statuses), { initial: 'not attempted' }),
	'cmi.core.entry': read('ab-initio'),
	'cmi.core.score._children': keyword('raw,min,max'),
	'cmi.core.score.raw': both(cmiScore, { initial: '' }),
	'cmi.core.score.min': both(cmiScore, { initial: '' }),
	'cmi.core.score.max': both(cmiScore, { initial: '' }),
	'cmi.core.total_time': read('0000:00:00.00'),
	'cmi.core.lesson_mode': read('normal'),
	'cmi.core.exit': write(words('', 'time-out', 'suspend', 'logout'), {
		passing: true,
		discouraged: ['logout', 'time-out'],
	}),
	'cmi.core.session_time': write(cmiTimespan, { passing: true }),
	'cmi.suspend_data': both(cmiString(4096), { initial: '' }),
	'cmi.launch_data': read(''),
	'cmi.comments': both(cmiString(4096), { initial: '' }),
	'cmi.comments_from_lms': read(''),

	...collection('cmi.objectives', 'id,score,status'),
	'cmi.objectives.n.id': both(cmiIdentifier, { unique: true, once: true }),
	'cmi.objectives.n.score._children': keyword('raw,min,max'),
	'cmi.objectives.n.score.raw': both(cmiScore, { ...record, initial: '' }),
	'cmi.objectives.n.score.min': both(cmiScore, { ...record, initial: '' }),
	'cmi.objectives.n.score.max': both(cmiScore, { ...record, initial: '' }),
	'cmi.objectives.n.status': both(words(...statuses, 'not attempted'), {
		...record,
		initial: 'not attempted',
	}),

	'cmi.student_data._children': keyword('mastery_score,max_time_allowed,time_limit_action'),
	'cmi.student_data.mastery_score': read(''),
	'cmi.student_data.max_time_allowed': read(''),
	'cmi.student_data.time_limit_action': read(''),

	'cmi.student_preference._children': keyword('audio,language,speed,text'),
	'cmi.student_preference.audio': both(cmiInteger(-1, 100), { initial: '0' }),
	'cmi.student_preference.language': both(cmiString(255), { initial: '' }),
	'cmi.student_preference.speed': both(cmiInteger(-100, 100), { initial: '0' }),
	'cmi.student_preference.text': both(cmiInteger(-1, 1), { initial: '0' }),

	...collection(
		'cmi.interactions',
		'id,objectives,time,type,correct_responses,weighting,student_response,result,latency',
	),
	'cmi.interactions.n.id': write(cmiIdentifier),
	...collection('cmi.interactions.n.objectives'),
	'cmi.interactions.n.objectives.m.id': write(cmiIdentifier, { ...record, unique: true }),
	'cmi.interactions.n.time': write(cmiTime, record),
	'cmi.interactions.n.type': write(
		words(
			'true-false',
			'choice',
			'fill-in',
			'matching',
			'performance',
			'likert',
			'sequencing',
			'numeric',
		),
		record,
	),
	...collection('cmi.interactions.n.correct_responses'),
	'cmi.interactions.n.correct_responses.m.pattern': {
		access: 'write',
		answer: 'pattern',
		...typed,
	},
	'cmi.interactions.n.weighting': write(cmiDecimal, record),
	'cmi.interactions.n.student_response': { access: 'write', answer: 'response', ...typed },
	'cmi.interactions.n.result': write(
		either(cmiDecimal, words('correct', 'wrong', 'unanticipated', 'neutral')),
		record,
	),
	'cmi.interactions.n.latency': write(cmiTimespan, record),
};

/** SCORM 1.2 sets no limit to the number of records. */
export const collectionsScorm12: Readonly<Record<string, number>> = {
	'cmi.objectives': Infinity,
	'cmi.interactions': Infinity,
	'cmi.interactions.n.objectives': Infinity,
	'cmi.interactions.n.correct_responses': Infinity,
};
