import { initialTransition, transition } from 'xstate';
import type { Lesson, LessonNode } from '../content/index.ts';
import { choicesOf, type Log } from './log.ts';
import type { LessonContext } from './lesson-context.ts';
import { machineOf } from './lesson-machine.ts';

/** Where a learner stands in a lesson: the snapshot of its machine, in words of ours. */
export interface Place {
	readonly lesson: Lesson;
	readonly node: LessonNode;
	readonly context: LessonContext;
}

/** Folds the log through the lesson's machine: where the learner stands now. */
export function fold(lesson: Lesson, log: Log): Place {
	return lastOf(placesOf(lesson, log));
}

/** Every place on the path, from the start to where the learner stands now. */
export function placesOf(lesson: Lesson, log: Log): Places {
	return replay(lesson, choicesOf(log, lesson.id));
}

/** Never empty: the first is the start of the lesson. */
export type Places = readonly [Place, ...Place[]];

/**
 * Takes choices one after the other and stops at the first that does not fit where it comes.
 * @returns the places on the way; one more than choices were taken
 */
export function replay(lesson: Lesson, choices: readonly string[]): Places {
	const machine = machineOf(lesson);
	let [snapshot] = initialTransition(machine);
	const places: [Place, ...Place[]] = [placeOf(lesson, snapshot)];
	for (const choice of choices) {
		const event = { type: 'choice.taken', choice } as const;
		if (!snapshot.can(event)) break;
		[snapshot] = transition(machine, snapshot, event);
		places.push(placeOf(lesson, snapshot));
	}
	return places;
}

export function lastOf(places: Places): Place {
	return places.at(-1) ?? places[0];
}

function placeOf(
	lesson: Lesson,
	snapshot: { readonly value: unknown; readonly context: LessonContext },
): Place {
	const node = lesson.nodes[String(snapshot.value)];
	if (!node) throw new Error(`Lesson ${lesson.id} has no node ${String(snapshot.value)}.`);
	return { lesson, node, context: snapshot.context };
}
