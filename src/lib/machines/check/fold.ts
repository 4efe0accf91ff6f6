import { initialTransition, transition } from 'xstate';
import type { CheckLesson } from '../../content/index.ts';
import { eventsOf, isFinished, type Log } from '../../log/index.ts';
import { judge } from '../questions/judge.ts';
import type { Round } from './draw.ts';
import { checkMachine, isThrough } from './machine.ts';

/** Seeds go from 0 to this: two characters in a record. */
export const lastSeed = 36 * 36 - 1;

/** Folds the log through a check's machine: every round, the last may be under way. What does not fit is passed over. */
export function roundsOf(lesson: CheckLesson, log: Log): readonly Round[] {
	const machine = checkMachine(lesson);
	let [snapshot] = initialTransition(machine);
	for (const event of eventsOf(log, lesson.id)) {
		if (event.type !== 'draw.made' && event.type !== 'answer.given') continue;
		if (snapshot.can(event)) [snapshot] = transition(machine, snapshot, event);
	}
	return snapshot.context.rounds;
}

/**
 * Begins a new round. Another sitting than the check has changes nothing.
 * @param seed 0–{@link lastSeed}
 * @param asked what a record says was asked
 */
export function beginRound(
	lesson: CheckLesson,
	log: Log,
	sitting: string,
	seed: number,
	asked: readonly string[] = [],
): Log {
	if (!lesson.sittings.some(({ id }) => id === sitting)) return log;
	const kept = isThrough(roundsOf(lesson, log).at(-1)) ? log : withoutLastRound(lesson, log);
	const draw = { type: 'draw.made', lesson: lesson.id, sitting, seed } as const;
	return [...kept, asked.length > 0 ? { ...draw, asked } : draw];
}

/** A round that was given up leaves nothing behind: its questions count as not asked. */
function withoutLastRound(lesson: CheckLesson, log: Log): Log {
	const start = log.findLastIndex(
		(event) => event.type === 'draw.made' && event.lesson === lesson.id,
	);
	if (start < 0) return log;
	return log.filter(
		(event, index) =>
			index < start ||
			(event.type !== 'draw.made' && event.type !== 'answer.given') ||
			event.lesson !== lesson.id,
	);
}

/** Answers a question of the round that is under way. */
export function answerCheck(
	lesson: CheckLesson,
	log: Log,
	activity: string,
	answer: readonly string[],
): Log {
	const next: Log = [...log, { type: 'answer.given', lesson: lesson.id, activity, answer }];
	const before = roundsOf(lesson, log).at(-1);
	const after = roundsOf(lesson, next).at(-1);
	const taken =
		Object.keys(after?.answers ?? {}).length > Object.keys(before?.answers ?? {}).length;
	return taken ? withCheckFinish(lesson, next) : log;
}

/** The log with the finish of a check that was answered to the end once, if it is not in it yet. */
export function withCheckFinish(lesson: CheckLesson, log: Log): Log {
	const first = lesson.sittings[0]?.id;
	const done = roundsOf(lesson, log).some((round) => round.sitting === first && isThrough(round));
	if (!done || isFinished(lesson, log)) return log;
	return [...log, { type: 'lesson.finished', lesson: lesson.id }];
}

/** What a round amounts to. */
export interface RoundResult {
	readonly right: number;
	readonly of: number;
	/** Whether enough was right; never where nothing can be passed. */
	readonly passed: boolean;
	readonly through: boolean;
}

/** Counts what was right in a round. */
export function resultOf(lesson: CheckLesson, round: Round): RoundResult {
	const right = lesson.questions.filter(
		(question) =>
			question.id in round.answers && judge(question, round.answers[question.id] ?? []).right,
	).length;
	const pass = lesson.sittings.find(({ id }) => id === round.sitting)?.pass ?? 0;
	const through = isThrough(round);
	return {
		right,
		of: round.questions.length,
		passed: through && pass > 0 && right >= pass,
		through,
	};
}
