import type { Grade } from '../../content/index.ts';

/** What an answer amounts to. Pure: the same answer always gets the same. */
export interface Judgement {
	/** 0–1. */
	readonly score: number;
	/** Whether the whole answer is right. */
	readonly right: boolean;
	/** Part by part: options, items, words or the building blocks of a reply. */
	readonly parts: readonly PartJudgement[];
}

export interface PartJudgement {
	/** The option, item or building block. */
	readonly id: string;
	/** Whether the learner chose it, or put it somewhere. */
	readonly chosen: boolean;
	readonly verdict: Verdict;
}

/**
 * `right`, `wrong`: chosen or left as it should be, or not. `also`: another answer fits better, this one does too.
 * Where there is grey, a grade.
 */
export type Verdict = 'right' | 'wrong' | 'also' | Grade;

const points: Readonly<Record<Verdict, number>> = {
	right: 1,
	also: 1,
	best: 1,
	fair: 0.5,
	poor: 0,
	wrong: 0,
};

/** A judgement of parts that all count the same. */
export function judgementOf(
	parts: readonly PartJudgement[],
	counted: readonly PartJudgement[] = parts,
): Judgement {
	const sum = counted.reduce((total, { verdict }) => total + points[verdict], 0);
	const score = counted.length === 0 ? 0 : sum / counted.length;
	return { score, right: score === 1, parts };
}
