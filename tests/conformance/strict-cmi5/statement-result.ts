import { duration as scormDuration } from '../strict-lms/formats/time.ts';
import { at, isObject } from './json.ts';
import type { Launch } from './launch.ts';
import { isCmi5Defined, verbOf } from './statement.ts';
import { EXTENSIONS, type Cmi5Verb } from './words.ts';

/** cmi5 spec 9.5.2 and 9.5.3: what each verb says by itself, and no other may. */
const VERDICTS: Readonly<
	Record<Cmi5Verb, { readonly success?: boolean; readonly completion?: boolean }>
> = {
	initialized: {},
	completed: { completion: true },
	passed: { success: true },
	failed: { success: false },
	terminated: {},
};

/** cmi5 spec 9.5.4.1. */
const TIMED: readonly Cmi5Verb[] = ['completed', 'passed', 'failed', 'terminated'];

/** What came of it: cmi5 spec 9.5, for the statements that cmi5 defines. The others may say what xAPI allows. */
export function resultFaults(statement: unknown, launch: Launch): readonly string[] {
	const verb = verbOf(statement);
	const result = at(statement, 'result');
	const isDefined = verb !== undefined && isCmi5Defined(statement);
	return [
		...durationFaults(result),
		...progressFaults(result),
		...scoreFaults(at(result, 'score'), isDefined),
		...(isDefined ? definedFaults(verb, result, statement, launch) : []),
	];
}

function definedFaults(
	verb: Cmi5Verb,
	result: unknown,
	statement: unknown,
	launch: Launch,
): readonly string[] {
	const { success, completion } = VERDICTS[verb];
	const isJudged = verb === 'passed' || verb === 'failed';
	const score = at(result, 'score');
	const is = (right: boolean, complaint: string) => (right ? [] : [`${verb} ${complaint}`]);
	return [
		...is(at(result, 'success') === success, `with success ${String(at(result, 'success'))}`),
		...is(
			at(result, 'completion') === completion,
			`with completion ${String(at(result, 'completion'))}`,
		),
		...is(isJudged || score === undefined, 'with a score'),
		...is(!TIMED.includes(verb) || at(result, 'duration') !== undefined, 'without a duration'),
		...is(verb !== 'completed' || progressOf(result) === undefined, 'with progress'),
		...(isJudged ? masteryFaults(verb, at(score, 'scaled'), statement, launch) : []),
	];
}

/** cmi5 spec 9.3.4, 9.3.5 and 9.6.3.2. */
function masteryFaults(
	verb: 'passed' | 'failed',
	scaled: unknown,
	statement: unknown,
	{ profile: { masteryScore } }: Launch,
): readonly string[] {
	if (masteryScore === undefined) return [];
	const said = at(statement, 'context', 'extensions', EXTENSIONS.masteryScore);
	const isUnsaid = scaled === undefined && said === undefined;
	const contradicts = typeof scaled === 'number' && (verb === 'passed') !== scaled >= masteryScore;
	return [
		...(isUnsaid || said === masteryScore
			? []
			: [`${verb} without the mastery score of the launch`]),
		...(contradicts ? [`${verb} with ${scaled}, and the mastery score is ${masteryScore}`] : []),
	];
}

/** xAPI 1.0.3 Data 2.4.5.1; cmi5 spec 9.5.1 is stricter: nothing below 0, whole numbers, and no raw score alone. */
function scoreFaults(score: unknown, isDefined: boolean): readonly string[] {
	if (score === undefined) return [];
	if (!isObject(score)) return ['its score is no object'];
	const { scaled, raw, min, max, ...others } = score;
	const numbers = [scaled, raw, min, max].filter((part) => part !== undefined);
	if (!numbers.every((part) => typeof part === 'number'))
		return ['its score is not made of numbers'];
	const is = (right: boolean, complaint: string) => (right ? [] : [complaint]);
	const least = isDefined ? 0 : -1;
	const isBounded = !isDefined || (min !== undefined && max !== undefined);
	const isWithin = within(raw, min ?? -Infinity, max ?? Infinity);
	return [
		...is(Object.keys(others).length === 0, 'its score says what xAPI does not know'),
		...is(
			scaled === undefined || within(scaled, least, 1),
			`its scaled score is ${String(scaled)}`,
		),
		...is(raw === undefined || (isBounded && isWithin), 'its raw score is not between min and max'),
		...is(!isDefined || [raw, min, max].every(isWhole), 'its raw score, min or max is not whole'),
	];
}

function within(value: unknown, from: unknown, to: unknown): boolean {
	return Number(value) >= Number(from) && Number(value) <= Number(to);
}

function isWhole(value: unknown): boolean {
	return value === undefined || Number.isInteger(value);
}

function durationFaults(result: unknown): readonly string[] {
	const duration = at(result, 'duration');
	if (duration === undefined) return [];
	const isOne = typeof duration === 'string' && scormDuration(duration) === undefined;
	return isOne ? [] : [`its duration is ${JSON.stringify(duration)}`];
}

/** cmi5 spec 9.5.5.1: a whole percentage. */
function progressFaults(result: unknown): readonly string[] {
	const progress = progressOf(result);
	const isOne = Number.isInteger(progress) && within(progress, 0, 100);
	return progress === undefined || isOne ? [] : [`its progress is ${JSON.stringify(progress)}`];
}

export function progressOf(result: unknown): unknown {
	return at(result, 'extensions', EXTENSIONS.progress);
}
