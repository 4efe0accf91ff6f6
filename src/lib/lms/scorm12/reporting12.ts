import { cmiDecimal, within } from '../decimal.ts';
import { cmiTimespan } from '../duration.ts';
import { identifier } from '../identifier.ts';
import type { Answer, AnswerParts, Objective } from '../report.ts';
import { entry, type Entry } from '../scorm/entry.ts';
import type { Reporting } from '../scorm/reporting.ts';

/**
 * SCORM 1.2 RTE 3.4.4: score, objectives and interactions. Whether something was passed is not said: the one status is
 * about completion.
 */
export const reporting12: Reporting = {
	result: ({ score }) =>
		score === undefined
			? []
			: [
					said('cmi.core.score.raw', scoreOf(score)),
					said('cmi.core.score.min', '0'),
					said('cmi.core.score.max', '100'),
				],
	objective,
	answer,
	read: {
		score: 'cmi.core.score.raw',
		objectiveId: (index) => `cmi.objectives.${index}.id`,
		objectiveScore: (index) => `cmi.objectives.${index}.score.raw`,
		objectiveStatus: (index) => `cmi.objectives.${index}.status`,
	},
};

/** Not every platform has these; the attempt is whole without them. */
function said(element: string, value: string): Entry {
	return entry(element, value, { matters: false });
}

function objective(index: number, { id, completion, score }: Objective): readonly Entry[] {
	const at = `cmi.objectives.${index}`;
	return [
		said(`${at}.id`, identifier(id)),
		...(completion === 'not attempted' ? [] : [said(`${at}.status`, completion)]),
		...(score === undefined
			? []
			: [
					said(`${at}.score.raw`, scoreOf(score)),
					said(`${at}.score.min`, '0'),
					said(`${at}.score.max`, '100'),
				]),
	];
}

/** One character stands for an option, so only 36 can be told apart; the rest is not said at all. */
const marks = '0123456789abcdefghijklmnopqrstuvwxyz';

function answer(index: number, given: Answer): readonly Entry[] {
	const at = `cmi.interactions.${index}`;
	return [
		said(`${at}.id`, identifier(given.id)),
		said(`${at}.type`, given.type),
		...given.objectives.map((id, place) => said(`${at}.objectives.${place}.id`, identifier(id))),
		said(`${at}.time`, timeOfDay(given.at)),
		...given.patterns.map((pattern, place) =>
			said(`${at}.correct_responses.${place}.pattern`, parts(given, pattern)),
		),
		said(`${at}.weighting`, '1'),
		said(`${at}.student_response`, parts(given, given.response)),
		said(`${at}.result`, given.right ? 'correct' : 'wrong'),
		...(given.latency === undefined ? [] : [said(`${at}.latency`, cmiTimespan(given.latency))]),
	];
}

/** `a,b` for choices, each once, `a.1,b.2` for pairs (RTE 3.4.2 CMIFeedback); with 36 marks never more than 255. */
function parts({ type, options, groups }: Answer, list: AnswerParts): string {
	const said = list.flatMap((part) => {
		const [source, target] = typeof part === 'string' ? [part] : part;
		const first = marks[options.indexOf(source)];
		if (target === undefined) return first ?? [];
		const second = marks[groups.indexOf(target)];
		return first !== undefined && second !== undefined ? `${first}.${second}` : [];
	});
	return (type === 'sequencing' ? said.slice(0, marks.length) : [...new Set(said)]).join(',');
}

/** `HH:MM:SS`, as the learner's clock shows it (RTE 3.4.2 CMITime). */
function timeOfDay(at: string): string {
	return /T(\d\d:\d\d:\d\d)/.exec(at)?.[1] ?? '00:00:00';
}

function scoreOf(score: number): string {
	return cmiDecimal(within(score, 0, 100), 2);
}
