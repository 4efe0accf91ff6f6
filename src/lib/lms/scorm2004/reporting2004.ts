import { cmiDecimal, within } from '../decimal.ts';
import { isoDuration } from '../duration.ts';
import { identifier } from '../identifier.ts';
import type { Answer, AnswerParts, Objective } from '../report.ts';
import { entry, type Entry } from '../scorm/entry.ts';
import type { Reporting } from '../scorm/reporting.ts';

/** SCORM 2004 4th Ed. RTE 4.2.9 (interactions), 4.2.17 (objectives), 4.2.20 (score), 4.2.22 (success). */
export const reporting2004: Reporting = {
	result: ({ score, passed }) => [
		...(score === undefined ? [] : scoreAt('cmi', score)),
		...(passed ? [said('cmi.success_status', 'passed')] : []),
	],
	objective,
	answer,
	read: {
		score: 'cmi.score.raw',
		objectiveId: (index) => `cmi.objectives.${index}.id`,
		objectiveScore: (index) => `cmi.objectives.${index}.score.raw`,
		objectiveStatus: (index) => `cmi.objectives.${index}.completion_status`,
	},
};

/** Not every platform has these; the attempt is whole without them. */
function said(element: string, value: string): Entry {
	return entry(element, value, { matters: false });
}

/** Scaled says the same as raw: Moodle takes the grade from raw alone, others from scaled alone. */
function scoreAt(at: string, score: number): Entry[] {
	const raw = within(score, 0, 100);
	return [
		said(`${at}.score.scaled`, cmiDecimal(raw / 100, 4)),
		said(`${at}.score.raw`, cmiDecimal(raw, 2)),
		said(`${at}.score.min`, '0'),
		said(`${at}.score.max`, '100'),
	];
}

function objective(
	index: number,
	{ id, completion, score, description }: Objective,
): readonly Entry[] {
	const at = `cmi.objectives.${index}`;
	return [
		said(`${at}.id`, identifier(id)),
		...(score === undefined ? [] : scoreAt(at, score)),
		said(`${at}.completion_status`, completion),
		said(`${at}.description`, localized(description)),
	];
}

function answer(index: number, given: Answer): readonly Entry[] {
	const at = `cmi.interactions.${index}`;
	return [
		said(`${at}.id`, identifier(given.id)),
		said(`${at}.type`, given.type),
		...given.objectives.map((id, place) => said(`${at}.objectives.${place}.id`, identifier(id))),
		said(`${at}.timestamp`, timestamp(given.at)),
		...given.patterns.map((pattern, place) =>
			said(`${at}.correct_responses.${place}.pattern`, parts(given.type, pattern)),
		),
		said(`${at}.weighting`, '1'),
		said(`${at}.learner_response`, parts(given.type, given.response)),
		said(`${at}.result`, given.right ? 'correct' : 'incorrect'),
		...(given.latency === undefined ? [] : [said(`${at}.latency`, isoDuration(given.latency))]),
		said(`${at}.description`, localized(given.description)),
	];
}

/** At most as many as a conforming platform must take (RTE 4.2.9.1: 36 choices, 36 pairs, 36 steps). */
const most = 36;

function parts(type: Answer['type'], list: AnswerParts): string {
	const said = list.map((part) =>
		typeof part === 'string' ? identifier(part).replaceAll('.', '_') : pair(part),
	);
	// The same choice twice is an error (RTE 4.2.9.1.2); in a sequence it may come again.
	const different = type === 'choice' ? [...new Set(said)] : said;
	return different.slice(0, most).join('[,]');
}

function pair([source, target]: readonly [string, string]): string {
	return `${identifier(source).replaceAll('.', '_')}[.]${identifier(target).replaceAll('.', '_')}`;
}

/** Local time without a zone: one with a zone and no fraction is refused by ADL's validator and by Moodle. */
function timestamp(at: string): string {
	return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(at)?.[0] ?? '1970-01-01T00:00:00';
}

/** At most 250 characters (RTE 4.2.9, description), on one line. A brace would be read as a language. */
function localized(text: string): string {
	const line = text.replaceAll(/\s+/g, ' ').trim();
	const plain = line.startsWith('{') ? ` ${line}` : line;
	return plain.length <= 250 ? plain : `${plain.slice(0, 249).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
