import type { Course, ScenarioLesson } from '../../content/index.ts';
import type { Log } from '../../log/index.ts';
import { decide, fold, isOffered, sendReply, stepBack, type Place } from '../../machines/index.ts';

/*
 * Brings an example to a place by what the place is like, never by an id, so that changed lessons break no test.
 */

/** A scenario that looks like a desk, a meeting or a conversation; fails loudly when there is none. */
export function staged(course: Course, stage: ScenarioLesson['stage']): ScenarioLesson {
	const isFull = (lesson: Course['lessons'][number]) =>
		lesson.kind === 'scenario' && lesson.stage === stage && lesson.size === 'full';
	const found = course.lessons.find(isFull);
	if (found?.kind !== 'scenario') throw new Error(`The course has no ${stage}.`);
	return found;
}

/** Takes the best each time until the learner stands where it fits; fails loudly when that never is. */
export function playUntil(lesson: ScenarioLesson, from: Log, fits: (place: Place) => boolean): Log {
	let log = from;
	for (let place = fold(lesson, log); !fits(place); place = fold(lesson, log)) {
		if (place.node.kind === 'ending') throw new Error(`${lesson.id} has no such place.`);
		log = move(lesson, log, (grades) => Math.max(0, grades.indexOf('best')));
	}
	return log;
}

/** Goes back to the start of a scenario and takes the last choice each time, until an ending. */
export function goAnotherWay(lesson: ScenarioLesson, from: Log): Log {
	let log = stepBack(lesson, from, 0);
	while (fold(lesson, log).node.kind !== 'ending') {
		log = move(lesson, log, (grades) => grades.length - 1);
	}
	return log;
}

function move(lesson: ScenarioLesson, log: Log, which: (grades: string[]) => number): Log {
	const { node, context } = fold(lesson, log);
	if (node.kind === 'ending') return log;
	const pick = (options: readonly { readonly id: string; readonly grade: string }[]) =>
		options[which(options.map(({ grade }) => grade))]?.id ?? '';
	if (node.kind === 'reply') {
		return sendReply(
			lesson,
			log,
			node.parts.map(({ blocks }) => pick(blocks)),
		);
	}
	const choice = pick(node.choices.filter((each) => isOffered(each, context)));
	return decide(lesson, log, choice);
}
