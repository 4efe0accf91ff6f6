import { initialTransition, transition } from 'xstate';
import type { LessonNode, ScenarioLesson } from '../../content/index.ts';
import { pathOf, type Log } from '../../log/index.ts';
import type { ScenarioContext } from './context.ts';
import { scenarioMachine, type Move } from './machine.ts';

/** Where a learner stands in a scenario: the snapshot of its machine, in words of ours. */
export interface Place {
	readonly lesson: ScenarioLesson;
	readonly node: LessonNode;
	readonly context: ScenarioContext;
}

/** Never empty: the first is the start of the scenario. */
export type Places = readonly [Place, ...Place[]];

/** Folds the log through the scenario's machine: where the learner stands now. */
export function fold(lesson: ScenarioLesson, log: Log): Place {
	return lastOf(placesOf(lesson, log));
}

/** Every place on the path, from the start to where the learner stands now. */
export function placesOf(lesson: ScenarioLesson, log: Log): Places {
	return replay(lesson, pathOf(log, lesson.id));
}

/**
 * Takes a path move by move and stops at the first that does not fit where it comes.
 * @param path choices and building blocks
 * @returns the places on the way; one more than moves were made
 */
export function replay(lesson: ScenarioLesson, path: readonly string[]): Places {
	const machine = scenarioMachine(lesson);
	let [snapshot] = initialTransition(machine);
	const places: [Place, ...Place[]] = [placeOf(lesson, snapshot)];
	for (let used = 0; used < path.length;) {
		const move = moveAt(lastOf(places).node, path.slice(used));
		if (!move || !snapshot.can(move)) break;
		[snapshot] = transition(machine, snapshot, move);
		places.push(placeOf(lesson, snapshot));
		used += move.type === 'reply.sent' ? move.blocks.length : 1;
	}
	return places;
}

/** What the rest of a path means at a node. */
function moveAt(node: LessonNode, [choice, ...rest]: readonly string[]): Move | undefined {
	if (choice === undefined || node.kind === 'ending') return undefined;
	if (node.kind !== 'reply') return { type: 'choice.taken', choice };
	return { type: 'reply.sent', blocks: [choice, ...rest].slice(0, node.parts.length) };
}

export function lastOf(places: Places): Place {
	return places.at(-1) ?? places[0];
}

function placeOf(
	lesson: ScenarioLesson,
	snapshot: { readonly value: unknown; readonly context: ScenarioContext },
): Place {
	const node = lesson.nodes[String(snapshot.value)];
	if (!node) throw new Error(`Lesson ${lesson.id} has no node ${String(snapshot.value)}.`);
	return { lesson, node, context: snapshot.context };
}
