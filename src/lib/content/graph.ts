import type { RawTarget } from './schema/node.ts';
import type { RawLesson } from './schema/lesson.ts';
import type { Path } from './yaml-file.ts';

/** One way from a node to the next, with the place in the file where it is written. */
export interface Edge {
	readonly from: string;
	readonly to: string;
	readonly path: Path;
}

/** All edges of a lesson, choices' own targets and nodes' `next` alike. */
export function edgesOf(lesson: RawLesson): Edge[] {
	return Object.entries(lesson.nodes).flatMap(([from, node]) => {
		if (node.kind === 'ending') return [];
		const own = node.choices.flatMap((choice, index) =>
			edges(from, choice.to, ['nodes', from, 'choices', index, 'to']),
		);
		const usesNext = node.choices.some((choice) => choice.to === undefined);
		return usesNext ? [...own, ...edges(from, node.next, ['nodes', from, 'next'])] : own;
	});
}

function edges(from: string, target: RawTarget | undefined, path: Path): Edge[] {
	if (target === undefined) return [];
	if (typeof target === 'string') return [{ from, to: target, path }];
	return target.map((branch, index) => ({ from, to: branch.to, path: [...path, index, 'to'] }));
}

/** The ids that can be reached from `start` along `edges`, `start` included. */
export function reach(start: Iterable<string>, edges: readonly Edge[]): Set<string> {
	const seen = new Set(start);
	const queue = [...seen];
	for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
		for (const edge of edges) {
			if (edge.from === id && !seen.has(edge.to)) {
				seen.add(edge.to);
				queue.push(edge.to);
			}
		}
	}
	return seen;
}

/** The same edges the other way round: what leads to a node. */
export function reversed(edges: readonly Edge[]): Edge[] {
	return edges.map(({ from, to, path }) => ({ from: to, to: from, path }));
}
