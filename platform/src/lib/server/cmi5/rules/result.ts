import type { Refusal } from '../../../refusal.ts';
import { contextIds } from '../../lrs/statement.ts';
import type { Statement } from '../../lrs/statement.ts';
import { categories, extensions } from '../words.ts';
import type { VerbName } from '../words.ts';
import type { Against } from './session.ts';

/* What the result of a cmi5 defined statement may and must say (cmi5 spec 9.5, 9.6.2.2). */

type Judge = (one: Statement, verb: VerbName, against: Against) => Refusal | undefined;

const isJudged = (verb: VerbName): boolean => verb === 'passed' || verb === 'failed';

const isWhole = (value: number | undefined): value is number =>
	value !== undefined && Number.isInteger(value);

/** 9.5.1: scaled from 0 to 1; raw, min and max whole, and raw never without the others. */
const judgeScore: Judge = (one, verb) => {
	const score = one.result?.score;
	if (!score) return undefined;
	if (!isJudged(verb)) return { code: 'score-here', detail: verb };
	const { scaled, raw, min, max } = score;
	if (scaled !== undefined && (scaled < 0 || scaled > 1))
		return { code: 'score', detail: `result.score.scaled ${scaled}` };
	if ([raw, min, max].some((value) => value !== undefined && !isWhole(value)))
		return { code: 'score', detail: 'result.score' };
	if (raw === undefined) return undefined;
	const fits = isWhole(min) && isWhole(max) && min <= raw && raw <= max;
	return fits ? undefined : { code: 'score', detail: `result.score.raw ${raw}` };
};

/** 9.3.4, 9.3.5: passed from the mastery score upwards, failed below it. 9.6.3.2: and it is named. */
const judgeMastery: Judge = (one, verb, { masteryScore }) => {
	const scaled = one.result?.score?.scaled;
	if (!isJudged(verb) || masteryScore === undefined) return undefined;
	const named = one.context?.extensions?.[extensions.masteryScore];
	if ((scaled !== undefined || named !== undefined) && named !== masteryScore)
		return { code: 'mastery-extension', detail: String(masteryScore) };
	const isRight = scaled === undefined || scaled >= masteryScore === (verb === 'passed');
	return isRight ? undefined : { code: 'mastery', detail: `${verb} ${scaled} / ${masteryScore}` };
};

const due = {
	success: { passed: true, failed: false },
	completion: { completed: true },
} as const;

/** 9.5.2, 9.5.3: success and completion stand where they must, and nowhere else. */
const judgeFlags: Judge = (one, verb) => {
	for (const flag of ['success', 'completion'] as const) {
		const wanted = Object.entries(due[flag]).find(([name]) => name === verb)?.[1];
		if (one.result?.[flag] !== wanted) return { code: flag, detail: `${verb}: ${String(wanted)}` };
	}
	return undefined;
};

/** 9.6.2.2: the moveOn category stands where success or completion does, and nowhere else. */
const judgeMoveOn: Judge = (one) => {
	const says = one.result?.success !== undefined || one.result?.completion !== undefined;
	const has = contextIds(one, 'category').includes(categories.moveOn);
	return says === has ? undefined : { code: 'moveon-category', detail: categories.moveOn };
};

/** 9.5.4.1. That it is a duration is known by now. */
const judgeDuration: Judge = (one, verb) => {
	const owes = ['terminated', 'completed', 'passed', 'failed'].includes(verb);
	return owes && one.result?.duration === undefined
		? { code: 'duration', detail: verb }
		: undefined;
};

/** 9.5.5.1: a whole number from 0 to 100. */
const judgeProgress: Judge = (one) => {
	const progress = one.result?.extensions?.[extensions.progress];
	if (progress === undefined) return undefined;
	const fits =
		typeof progress === 'number' && Number.isInteger(progress) && progress >= 0 && progress <= 100;
	return fits ? undefined : { code: 'progress', detail: JSON.stringify(progress) };
};

const judges = [
	judgeScore,
	judgeFlags,
	judgeMoveOn,
	judgeDuration,
	judgeMastery,
	judgeProgress,
] as const;

/** The first thing that is wrong with the result of a cmi5 defined statement. */
export const judgeResult: Judge = (one, verb, against) => {
	for (const judge of judges) {
		const refusal = judge(one, verb, against);
		if (refusal) return refusal;
	}
	return undefined;
};
