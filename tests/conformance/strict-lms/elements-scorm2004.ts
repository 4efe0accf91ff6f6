import { both, collection, keyword, read, write } from './access.ts';
import { characters, language, localized } from './formats/text.ts';
import { either, matching, words } from './formats/format.ts';
import { longIdentifier } from './formats/identifier.ts';
import { real } from './formats/number.ts';
import { duration, timestamp } from './formats/time.ts';
import type { Elements, Rule } from './rule.ts';

const completion = words('completed', 'incomplete', 'not attempted', 'unknown');
const success = words('passed', 'failed', 'unknown');
const record = { after: ['id'] } as const;
const typed = { after: ['id', 'type'] } as const;

const requests = words(
	'continue',
	'previous',
	'exit',
	'exitAll',
	'abandon',
	'abandonAll',
	'suspendAll',
	'_none_',
);

/** `cmi.score` and the score of an objective are made alike. */
function score(name: string, more: Pick<Rule, 'after'> = {}): Elements {
	return {
		[`${name}._children`]: keyword('scaled,raw,min,max'),
		[`${name}.scaled`]: both(real(-1, 1), more),
		[`${name}.raw`]: both(real(), more),
		[`${name}.min`]: both(real(), more),
		[`${name}.max`]: both(real(), more),
	};
}

/** What the 3rd and the 4th edition have in common: RTE 4.2.1 to 4.2.25, and 5.6 of the book on navigation. */
const common: Elements = {
	'cmi._version': keyword('1.0'),

	...collection('cmi.comments_from_learner', 'comment,location,timestamp'),
	'cmi.comments_from_learner.n.comment': both(localized(4000)),
	'cmi.comments_from_learner.n.location': both(characters(250)),
	'cmi.comments_from_learner.n.timestamp': both(timestamp),
	...collection('cmi.comments_from_lms', 'comment,location,timestamp'),
	'cmi.comments_from_lms.n.comment': read(),
	'cmi.comments_from_lms.n.location': read(),
	'cmi.comments_from_lms.n.timestamp': read(),

	'cmi.completion_status': both(completion, { initial: 'unknown' }),
	'cmi.completion_threshold': read(),
	'cmi.credit': read('credit'),
	'cmi.entry': read('ab-initio'),
	'cmi.exit': write(words('', 'time-out', 'suspend', 'logout', 'normal'), {
		passing: true,
		discouraged: ['logout', 'time-out'],
	}),

	...collection(
		'cmi.interactions',
		'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description',
	),
	'cmi.interactions.n.id': both(longIdentifier),
	'cmi.interactions.n.type': both(
		words(
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
		),
		record,
	),
	...collection('cmi.interactions.n.objectives'),
	'cmi.interactions.n.objectives.m.id': both(longIdentifier, { ...record, unique: true }),
	'cmi.interactions.n.timestamp': both(timestamp, record),
	...collection('cmi.interactions.n.correct_responses'),
	'cmi.interactions.n.correct_responses.m.pattern': {
		access: 'both',
		answer: 'pattern',
		...typed,
	},
	'cmi.interactions.n.weighting': both(real(), record),
	'cmi.interactions.n.learner_response': { access: 'both', answer: 'response', ...typed },
	'cmi.interactions.n.result': both(
		either(real(), words('correct', 'incorrect', 'unanticipated', 'neutral')),
		record,
	),
	'cmi.interactions.n.latency': both(duration, record),
	'cmi.interactions.n.description': both(localized(250), record),

	'cmi.launch_data': read(),
	'cmi.learner_id': read('learner1'),
	'cmi.learner_name': read('Ek, Kim'),
	'cmi.learner_preference._children': keyword(
		'audio_level,language,delivery_speed,audio_captioning',
	),
	'cmi.learner_preference.audio_level': both(real(0, Infinity), { initial: '1' }),
	'cmi.learner_preference.language': both(language, { initial: '' }),
	'cmi.learner_preference.delivery_speed': both(real(0, Infinity), { initial: '1' }),
	'cmi.learner_preference.audio_captioning': both(words('-1', '0', '1'), { initial: '0' }),
	'cmi.location': both(characters(1000)),
	'cmi.max_time_allowed': read(),
	'cmi.mode': read('normal'),

	'cmi.objectives.n.id': both(longIdentifier, { unique: true, once: true }),
	...score('cmi.objectives.n.score', record),
	'cmi.objectives.n.success_status': both(success, { ...record, initial: 'unknown' }),
	'cmi.objectives.n.completion_status': both(completion, { ...record, initial: 'unknown' }),
	'cmi.objectives.n.description': both(localized(250), record),

	'cmi.progress_measure': both(real(0, 1)),
	'cmi.scaled_passing_score': read(),
	...score('cmi.score'),
	'cmi.session_time': write(duration, { passing: true }),
	'cmi.success_status': both(success, { initial: 'unknown' }),
	'cmi.suspend_data': both(characters(64_000)),
	'cmi.time_limit_action': read('continue,no message'),
	'cmi.total_time': read('PT0H0M0S'),

	'adl.nav.request_valid.continue': read('unknown'),
	'adl.nav.request_valid.previous': read('unknown'),
};

/**
 * SCORM 2004 3rd Ed. RTE 4.2: an objective has no progress of its own, there are no stores to share, and no jumps.
 * The limit of suspend_data is that of the 4th edition (the 2nd had 4,000).
 */
export const elementsScorm2004Third: Elements = {
	...common,
	...collection('cmi.objectives', 'id,score,success_status,completion_status,description'),
	'adl.nav.request': both(
		either(matching(/^\{target=[^}\s]+\}choice$/, 'is no request'), requests),
		{
			initial: '_none_',
			passing: true,
		},
	),
};

/** SCORM 2004 4th Ed. RTE 4.2.17 (progress of an objective), 4.3 (shared stores), 4.4 (jump). */
export const elementsScorm2004Fourth: Elements = {
	...common,
	...collection(
		'cmi.objectives',
		'id,score,success_status,completion_status,progress_measure,description',
	),
	'cmi.objectives.n.progress_measure': both(real(0, 1), record),
	...collection('adl.data', 'id,store'),
	'adl.data.n.id': read(),
	'adl.data.n.store': both(characters(64_000), record),
	'adl.nav.request': both(
		either(matching(/^\{target=[^}\s]+\}(choice|jump)$/, 'is no request'), requests),
		{
			initial: '_none_',
			passing: true,
		},
	),
};

/** SCORM 2004 4th Ed. RTE 4.2.2, 4.2.9 and 4.2.17: more than the smallest permitted maximum may be refused. */
export const collectionsScorm2004: Readonly<Record<string, number>> = {
	'cmi.comments_from_learner': 250,
	'cmi.comments_from_lms': 100,
	'cmi.interactions': 250,
	'cmi.interactions.n.objectives': 10,
	'cmi.interactions.n.correct_responses': 250,
	'cmi.objectives': 100,
	'adl.data': 0,
};
