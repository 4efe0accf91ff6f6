import { cmiDecimal } from '../decimal.ts';
import { isoDuration } from '../duration.ts';
import { identifier } from '../identifier.ts';
import type { Answer, AnswerParts, Objective } from '../report.ts';
import type { LaunchAddress } from './launch-address.ts';
import type { LaunchData } from './launch-data.ts';
import { objectOf } from './lrs.ts';
import { uuidOf } from './uuid.ts';

export type Statement = Readonly<Record<string, unknown>> & { readonly id: string };

/** Makes the statements of one session. Times are ISO 8601, durations ms. Source: cmi5 spec 9. */
export interface Statements {
	readonly initialized: (at: string) => Statement;
	readonly terminated: (at: string, ms: number) => Statement;
	readonly completed: (at: string, ms: number) => Statement;
	/** @param score 0–100 */
	readonly passed: (at: string, ms: number, score: number) => Statement;
	readonly progressed: (at: string, objective: Objective) => Statement;
	readonly answered: (answer: Answer) => Statement;
}

const verbs = 'http://adlnet.gov/expapi/verbs/';
const extensions = 'https://w3id.org/xapi/cmi5/context/extensions/';
const categories = 'https://w3id.org/xapi/cmi5/context/categories/';

/** @param since when the session began, ISO 8601: nothing in it may be dated before (cmi5 spec 9.3) */
export function createStatements(
	{ actor, registration, activityId }: LaunchAddress,
	{ contextTemplate, masteryScore }: LaunchData,
	since: string,
): Statements {
	const session = sessionOf(contextTemplate);
	/** What is said once in a registration has one id in it; what is said in each session, one in each. */
	const once = (what: string) => uuidOf(`${registration} ${what}`);
	const each = (what: string) => uuidOf(`${registration} ${session} ${what}`);
	const statement = (
		id: string,
		verb: string,
		rest: Readonly<Record<string, unknown>>,
		marks: readonly string[] = [],
		more: Readonly<Record<string, unknown>> = {},
	): Statement => ({
		id,
		actor,
		verb: { id: verbs + verb, display: { en: verb } },
		object: { objectType: 'Activity', id: activityId },
		context: contextOf(contextTemplate, { registration, marks, more }),
		...rest,
	});
	const about = (part: string, definition: Readonly<Record<string, unknown>>) => ({
		objectType: 'Activity',
		id: `${activityId}${activityId.includes('#') ? '.' : '#'}${identifier(part)}`,
		definition,
	});
	const duration = isoDuration;
	return {
		initialized: (timestamp) =>
			statement(each('initialized'), 'initialized', { timestamp }, ['cmi5']),
		terminated: (timestamp, ms) =>
			statement(
				each('terminated'),
				'terminated',
				{ timestamp, result: { duration: duration(ms) } },
				['cmi5'],
			),
		completed: (timestamp, ms) =>
			statement(
				once('completed'),
				'completed',
				{ timestamp, result: { completion: true, duration: duration(ms) } },
				['cmi5', 'moveon'],
			),
		passed: (timestamp, ms, score) =>
			statement(
				once('passed'),
				'passed',
				{
					timestamp,
					result: { success: true, score: { scaled: scaled(score) }, duration: duration(ms) },
				},
				['cmi5', 'moveon'],
				// What it was judged by (cmi5 spec 9.6.3.2).
				masteryScore === undefined ? {} : { [`${extensions}masteryscore`]: masteryScore },
			),
		progressed: (timestamp, { id, description, completion, score }) =>
			statement(once(`${id} ${completion} ${score ?? ''}`), 'progressed', {
				timestamp,
				object: about(id, {
					type: 'http://adlnet.gov/expapi/activities/objective',
					name: { und: description },
				}),
				result: {
					completion: completion === 'completed',
					...(score === undefined ? {} : { score: { scaled: scaled(score) } }),
				},
			}),
		answered: (answer) =>
			statement(once(`answer ${answer.seq}`), 'answered', {
				// In UTC (cmi5 spec 9.7); what was answered in an earlier session is told in this one.
				timestamp: Date.parse(answer.at) > Date.parse(since) ? utc(answer.at) : since,
				object: about(answer.id, {
					type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
					description: { und: answer.description },
					interactionType: answer.type,
					correctResponsesPattern: answer.patterns.map(parts),
				}),
				result: {
					success: answer.right,
					response: parts(answer.response),
					...(answer.latency === undefined ? {} : { duration: duration(answer.latency) }),
				},
			}),
	};
}

interface Ours {
	readonly registration: string;
	/** Of cmi5's categories. */
	readonly marks: readonly string[];
	/** Extensions besides those of the template. */
	readonly more: Readonly<Record<string, unknown>>;
}

/** The template as it came, with what is ours added. Source: cmi5 spec 9.6.2, 9.6.3. */
function contextOf(
	template: LaunchData['contextTemplate'],
	{ registration, marks, more }: Ours,
): Readonly<Record<string, unknown>> {
	const given = objectOf(template['contextActivities']);
	const before: readonly unknown[] = Array.isArray(given['category']) ? given['category'] : [];
	const category = [...before, ...marks.map((mark) => ({ id: categories + mark }))];
	return {
		...template,
		registration,
		extensions: { ...objectOf(template['extensions']), ...more },
		contextActivities: category.length > 0 ? { ...given, category } : given,
	};
}

/** The session's id, which the platform has put into the template (cmi5 spec 9.6.3.1). */
function sessionOf(template: LaunchData['contextTemplate']): string {
	const session = objectOf(template['extensions'])[`${extensions}sessionid`];
	return typeof session === 'string' ? session : '';
}

function utc(at: string): string {
	return new Date(at).toISOString();
}

function scaled(score: number): number {
	return Number(cmiDecimal(score / 100, 4));
}

/** xAPI 1.0.3 part 2, appendix C: the same delimiters as SCORM 2004. */
function parts(list: AnswerParts): string {
	return list
		.map((part) => (typeof part === 'string' ? identifier(part) : part.map(identifier).join('[.]')))
		.join('[,]');
}
