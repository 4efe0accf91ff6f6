import { initialTransition, transition } from 'xstate';
import type { Lesson } from '../../src/lib/content/index.ts';
import { machineOf } from '../../src/lib/machines/index.ts';

/** A whole path through a lesson: its choices in order and the ending they lead to. */
export interface WalkedPath {
	readonly choices: readonly string[];
	readonly nodes: readonly string[];
	readonly ending: string;
}

/**
 * Walks every path that a learner can take, on the lesson's machine, and visits each once it has come to an ending.
 * @throws if a path comes to a node where nothing can be chosen
 */
export function walkPaths(lesson: Lesson, visit: (path: WalkedPath) => void): void {
	const machine = machineOf(lesson);
	type Snapshot = ReturnType<typeof initialTransition<typeof machine>>[0];

	const step = (snapshot: Snapshot, choices: readonly string[], nodes: readonly string[]) => {
		const id = snapshot.value;
		const node = lesson.nodes[id];
		if (!node) throw new Error(`The machine is at ${id}, which the lesson does not have.`);
		if (node.kind === 'ending') return visit({ choices, nodes: [...nodes, id], ending: id });
		for (const { id: choice } of node.choices) {
			const event = { type: 'choice.taken', choice } as const;
			if (!snapshot.can(event)) throw new Error(`Nothing happens on ${choice} at ${id}.`);
			step(transition(machine, snapshot, event)[0], [...choices, choice], [...nodes, id]);
		}
	};
	step(initialTransition(machine)[0], [], []);
}
