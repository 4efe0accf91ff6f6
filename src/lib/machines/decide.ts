import type { Lesson } from '../content/index.ts';
import { fold } from './fold.ts';
import { choiceTaken, endingsOf, type Log } from './log.ts';

/**
 * Takes a choice: the log with the decision added, and the ending if it led to one.
 * A choice that does not exist where the learner stands changes nothing.
 */
export function decide(lesson: Lesson, log: Log, choice: string): Log {
	const before = fold(lesson, log);
	const exists =
		before.node.kind === 'decision' && before.node.choices.some(({ id }) => id === choice);
	if (!exists) return log;
	return withEnding(lesson, [...log, choiceTaken(lesson, choice)]);
}

/** The log with the ending that its path has come to, if it has come to one that is not in it yet. */
export function withEnding(lesson: Lesson, log: Log): Log {
	const { node } = fold(lesson, log);
	if (node.kind !== 'ending' || endingsOf(log, lesson.id).includes(node.id)) return log;
	return [...log, { type: 'ending.reached', lesson: lesson.id, ending: node.id }];
}

/**
 * Goes back to the place after the first `steps` decisions of a lesson: a shorter log. Endings that were
 * reached stay in it, so what is finished stays finished.
 */
export function stepBack(lesson: Lesson, log: Log, steps: number): Log {
	const kept = fold(lesson, log).context.taken.slice(0, Math.max(0, steps));
	return [
		...log.filter((event) => event.type !== 'choice.taken' || event.lesson !== lesson.id),
		...kept.map((choice) => choiceTaken(lesson, choice)),
	];
}
