import type { ScenarioLesson } from '../../content/index.ts';
import { endingsOf, keptPathsOf, pathOf, type Log, type LogEvent } from '../../log/index.ts';
import { isOffered } from './context.ts';
import { fold, placesOf, type Place } from './fold.ts';
import { blocksOf, type Move } from './machine.ts';

/** How many paths are kept to be compared; the oldest goes first. */
const keptPaths = 3;

/**
 * Takes a choice: the log with the decision added, and the ending if it led to one.
 * A choice that is not offered where the learner stands changes nothing.
 */
export function decide(lesson: ScenarioLesson, log: Log, choice: string): Log {
	return make(lesson, log, { type: 'choice.taken', choice });
}

/**
 * Sends a reply put together from building blocks, one of each part in order. A reply that does not fit
 * where the learner stands changes nothing.
 */
export function sendReply(lesson: ScenarioLesson, log: Log, blocks: readonly string[]): Log {
	return make(lesson, log, { type: 'reply.sent', blocks });
}

function make(lesson: ScenarioLesson, log: Log, move: Move): Log {
	if (!fits(fold(lesson, log), move)) return log;
	return withEnding(lesson, [...log, { ...move, lesson: lesson.id }]);
}

function fits({ node, context }: Place, move: Move): boolean {
	if (node.kind === 'ending') return false;
	if (node.kind === 'reply') {
		return move.type === 'reply.sent' && blocksOf(node, move.blocks) !== undefined;
	}
	return (
		move.type === 'choice.taken' &&
		node.choices.some((choice) => choice.id === move.choice && isOffered(choice, context))
	);
}

/** The log with the ending that its path has come to, if it has come to one that is not in it yet. */
export function withEnding(lesson: ScenarioLesson, log: Log): Log {
	const { node } = fold(lesson, log);
	if (node.kind !== 'ending' || endingsOf(log, lesson.id).includes(node.id)) return log;
	return [...log, { type: 'ending.reached', lesson: lesson.id, ending: node.id }];
}

/**
 * Goes back to the place after the first `steps` decisions of a scenario: a shorter log. Endings that were
 * reached stay in it, so what is finished stays finished; and so does the path, if it had come to one.
 */
export function stepBack(lesson: ScenarioLesson, log: Log, steps: number): Log {
	const moves = log.filter((event) => isMove(event, lesson.id));
	const left = new Set(moves.slice(Math.max(0, steps)));
	const rest = log.filter((event) => !left.has(event));
	return fold(lesson, log).node.kind === 'ending' ? withKept(lesson, log, rest) : rest;
}

function isMove(event: LogEvent, lesson: string): boolean {
	const { type } = event;
	return (type === 'choice.taken' || type === 'reply.sent') && event.lesson === lesson;
}

function withKept(lesson: ScenarioLesson, before: Log, after: Log): Log {
	const path = pathOf(before, lesson.id);
	const same = (other: readonly string[]) => other.join() === path.join();
	const others = keptPathsOf(before, lesson.id).filter((other) => !same(other));
	const paths = [...others, path].slice(-keptPaths);
	return [
		...after.filter((event) => event.type !== 'path.kept' || event.lesson !== lesson.id),
		...paths.map((each) => ({ type: 'path.kept', lesson: lesson.id, path: each }) as const),
	];
}

/** The log cut down to what its path can be replayed to: what a changed scenario no longer takes is gone. */
export function replayable(lesson: ScenarioLesson, path: readonly string[]): Log {
	return placesOf(lesson, asMoves(lesson, path)).flatMap((place, index, places) => {
		const before = places[index - 1];
		return before ? [moveBetween(before, place)] : [];
	});
}

function asMoves(lesson: ScenarioLesson, path: readonly string[]): Log {
	return path.map((choice) => ({ type: 'choice.taken', lesson: lesson.id, choice }));
}

function moveBetween(before: Place, { lesson, context }: Place): LogEvent {
	const blocks = context.taken.slice(before.context.taken.length);
	if (before.node.kind === 'reply') return { type: 'reply.sent', lesson: lesson.id, blocks };
	return { type: 'choice.taken', lesson: lesson.id, choice: blocks[0] ?? '' };
}
