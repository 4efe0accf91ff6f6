import type { Lesson } from '../content/index.ts';
import { oncePerLesson } from './once-per-lesson.ts';

/** How many decisions the shortest way from a node to any ending takes, conditions left aside. */
export function decisionsLeft(lesson: Lesson, node: string): number {
	return distancesOf(lesson).get(node) ?? 0;
}

const distancesOf = oncePerLesson(measure);

function measure(lesson: Lesson): Map<string, number> {
	const nodes = Object.values(lesson.nodes);
	const distances = new Map(
		nodes.filter((node) => node.kind === 'ending').map((node) => [node.id, 0]),
	);
	// A lesson has no loops, so after as many rounds as there are nodes nothing changes any more.
	for (const _ of nodes) {
		for (const node of nodes) {
			if (node.kind === 'ending') continue;
			const ways = node.choices.flatMap((choice) => choice.to.map(({ to }) => distances.get(to)));
			const nearest = Math.min(...ways.map((way) => way ?? Infinity));
			if (nearest < Infinity) distances.set(node.id, nearest + 1);
		}
	}
	return distances;
}
