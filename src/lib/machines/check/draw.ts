import type { CheckLesson, Question, Sitting } from '../../content/index.ts';
import { judge } from '../questions/judge.ts';
import { shuffled } from '../shuffle.ts';

/** What was asked and answered in an earlier round. */
export interface Round {
	readonly sitting: string;
	readonly seed: number;
	/** The ids of the questions that were drawn, in the order in which they are asked. */
	readonly questions: readonly string[];
	readonly answers: Readonly<Record<string, readonly string[]>>;
}

/**
 * Draws the questions of a round: so many of each topic as the sitting says; which ones depends on the seed
 * and on the rounds before, and on nothing else. A check asks what is fresh first; any other sitting asks first
 * what was not right the last time.
 * @param asked what is known to have been asked, when the bank has changed since: it counts as drawn, and comes first
 */
export function drawQuestions(
	lesson: CheckLesson,
	sitting: Sitting,
	seed: number,
	before: readonly Round[],
	asked: readonly string[] = [],
): string[] {
	const name = `${lesson.id}/${sitting.id}/${seed}`;
	const isCheck = sitting.id === lesson.sittings[0]?.id;
	const drawn = Object.entries(sitting.draw).flatMap(([topic, count]) => {
		const bank = lesson.questions.filter((question) => question.topic === topic);
		const rank = (question: Question) =>
			isCheck ? timesAsked(question, before) : standing(question, before);
		const picked = shuffled(bank, `${name}/${topic}`)
			.sort((a, b) => rank(a) - rank(b))
			.slice(0, count);
		const known = bank.filter(({ id }) => asked.includes(id));
		// What was asked is among them as long as the bank is the same, and the order then is, too.
		if (known.every((question) => picked.includes(question))) return picked;
		const others = picked.filter((question) => !known.includes(question));
		return [...known, ...others.slice(0, Math.max(0, count - known.length))];
	});
	const ids = shuffled(drawn, name).map(({ id }) => id);
	const first = asked.filter((id) => ids.includes(id));
	return [...first, ...ids.filter((id) => !first.includes(id))];
}

function timesAsked({ id }: Question, rounds: readonly Round[]): number {
	return rounds.filter(({ questions }) => questions.includes(id)).length;
}

/** 0 when it was not right the last time, 1 when it was never asked, 2 when it was right. */
function standing(question: Question, rounds: readonly Round[]): number {
	const last = rounds.findLast(({ answers }) => answers[question.id] !== undefined);
	const answer = last?.answers[question.id];
	if (!answer) return 1;
	return judge(question, answer).right ? 2 : 0;
}
