import type { LessonNode, ScenarioLesson } from '../../content/index.ts';
import { oncePerLesson } from '../once-per-lesson.ts';

/** How many decisions the shortest way from a node to any ending takes, conditions left aside. */
export function decisionsLeft(lesson: ScenarioLesson, node: string): number {
	return distancesOf(lesson).get(node) ?? 0;
}

const distancesOf = oncePerLesson(measure);

function measure(lesson: ScenarioLesson): Map<string, number> {
	const nodes = Object.values(lesson.nodes);
	const distances = new Map(
		nodes.filter((node) => node.kind === 'ending').map((node) => [node.id, 0]),
	);
	// No shortest way comes to a node twice, so after as many rounds as there are nodes nothing changes any more.
	for (const _ of nodes) {
		for (const node of nodes) {
			if (node.kind === 'ending') continue;
			const ways = targetsOf(node).map((to) => distances.get(to) ?? Infinity);
			const nearest = Math.min(...ways);
			if (nearest < Infinity) distances.set(node.id, nearest + 1);
		}
	}
	return distances;
}

/** Every node that a node may lead to. */
function targetsOf(node: LessonNode): string[] {
	if (node.kind === 'ending') return [];
	const branches = node.kind === 'reply' ? node.to : node.choices.flatMap(({ to }) => to);
	return branches.map(({ to }) => to);
}
