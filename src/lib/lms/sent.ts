import type { PackageStandard } from './options.ts';
import type { ReportingLevel } from './report.ts';

/** What something that is sent is for. */
export type Purpose =
	| 'completion'
	| 'progress'
	| 'attempt'
	| 'place'
	| 'time'
	| 'session'
	| 'score'
	| 'passed'
	| 'objective'
	| 'answer';

/** Something that a package of this kind may send. `n` and `m` stand for numbers. */
export interface Sent {
	readonly element: string;
	readonly purpose: Purpose;
	/** The least level of reporting at which it is sent. */
	readonly level: ReportingLevel;
}

const sent = (level: ReportingLevel, purpose: Purpose, ...elements: readonly string[]): Sent[] =>
	elements.map((element) => ({ element, purpose, level }));

const below = (at: string, ...parts: readonly string[]) => parts.map((part) => `${at}.${part}`);

const scorm12 = (): readonly Sent[] => [
	...sent('completion', 'completion', 'cmi.core.lesson_status'),
	...sent('completion', 'attempt', 'cmi.suspend_data'),
	...sent('completion', 'place', 'cmi.core.lesson_location'),
	...sent('completion', 'time', 'cmi.core.session_time'),
	...sent('completion', 'session', 'cmi.core.exit'),
	...sent('result', 'score', ...below('cmi.core.score', 'raw', 'min', 'max')),
	...sent(
		'result',
		'objective',
		...below('cmi.objectives.n', 'id', 'status', 'score.raw', 'score.min', 'score.max'),
	),
	...sent(
		'answers',
		'answer',
		...below(
			'cmi.interactions.n',
			'id',
			'type',
			'objectives.m.id',
			'time',
			'correct_responses.m.pattern',
			'weighting',
			'student_response',
			'result',
			'latency',
		),
	),
];

const scorm2004 = (): readonly Sent[] => [
	...sent('completion', 'completion', 'cmi.completion_status'),
	...sent('completion', 'progress', 'cmi.progress_measure'),
	...sent('completion', 'attempt', 'cmi.suspend_data'),
	...sent('completion', 'place', 'cmi.location'),
	...sent('completion', 'time', 'cmi.session_time'),
	...sent('completion', 'session', 'cmi.exit', 'adl.nav.request'),
	...sent('result', 'score', ...below('cmi.score', 'scaled', 'raw', 'min', 'max')),
	...sent('result', 'passed', 'cmi.success_status'),
	...sent(
		'result',
		'objective',
		...below(
			'cmi.objectives.n',
			'id',
			'description',
			'completion_status',
			'score.scaled',
			'score.raw',
			'score.min',
			'score.max',
		),
	),
	...sent(
		'answers',
		'answer',
		...below(
			'cmi.interactions.n',
			'id',
			'type',
			'objectives.m.id',
			'timestamp',
			'correct_responses.m.pattern',
			'weighting',
			'learner_response',
			'result',
			'latency',
			'description',
		),
	),
];

const cmi5 = (): readonly Sent[] => [
	...sent('completion', 'session', 'initialized', 'terminated'),
	...sent('completion', 'completion', 'completed'),
	...sent('completion', 'attempt', 'State: attempt'),
	...sent('result', 'passed', 'passed'),
	...sent('result', 'objective', 'progressed'),
	...sent('answers', 'answer', 'answered'),
];

/** Functions, so that what only tools ask for is left out of what browsers fetch. */
const all: Readonly<Record<PackageStandard, () => readonly Sent[]>> = {
	scorm12,
	'scorm2004-3rd': scorm2004,
	'scorm2004-4th': scorm2004,
	cmi5,
	web: () => [],
};

const levels: readonly ReportingLevel[] = ['completion', 'result', 'answers'];

/**
 * Everything that a package may send to its platform, and nothing else: tests hold every call against it. The page about
 * privacy is made of it.
 */
export function sentBy(standard: PackageStandard, level: ReportingLevel): readonly Sent[] {
	return all[standard]().filter((each) => levels.indexOf(each.level) <= levels.indexOf(level));
}
