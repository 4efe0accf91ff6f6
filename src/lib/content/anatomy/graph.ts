import type { RawNode, RawTarget } from '../schema/node.ts';
import type { RawScenario } from '../schema/scenario.ts';
import type { Path } from '../reading/yaml-file.ts';

/** One way from a node to the next, with the place in the file where it is written. */
export interface Edge {
	readonly from: string;
	readonly to: string;
	readonly path: Path;
	/** The choice is offered once only, so that no circle over it goes round for ever. */
	readonly once: boolean;
}

/** A place where a node says what comes next, and what it says. */
export interface Exit {
	readonly path: Path;
	readonly target: RawTarget | undefined;
	readonly once: boolean;
}

/** Where a node leads: one exit for each choice, one for a reply, none for an ending. */
export function exitsOf(id: string, node: RawNode): Exit[] {
	if (node.kind === 'ending') return [];
	const next = ['nodes', id, 'next'];
	if (node.kind === 'reply') return [{ path: next, target: node.next, once: false }];
	return node.choices.map(({ to, once }, index) => ({
		path: to === undefined ? next : ['nodes', id, 'choices', index, 'to'],
		target: to ?? node.next,
		once: once ?? false,
	}));
}

/** All edges of a lesson, choices' own targets and nodes' `next` alike. */
export function edgesOf(lesson: RawScenario): Edge[] {
	return Object.entries(lesson.nodes).flatMap(([from, node]) =>
		unique(exitsOf(from, node)).flatMap(({ target, path, once }) =>
			edges({ from, path, once }, target),
		),
	);
}

/** Choices that share `next` share its edges, too. They are offered once only if all of them are. */
function unique(exits: readonly Exit[]): Exit[] {
	const places = Map.groupBy(exits, ({ path }) => path.join('.'));
	return [...places.values()].flatMap((same) => {
		const [first] = same;
		return first ? [{ ...first, once: same.every(({ once }) => once) }] : [];
	});
}

function edges(shared: Omit<Edge, 'to'>, target: RawTarget | undefined): Edge[] {
	if (target === undefined) return [];
	if (typeof target === 'string') return [{ ...shared, to: target }];
	return target.map(({ to }, index) => ({ ...shared, to, path: [...shared.path, index, 'to'] }));
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
	return edges.map((edge) => ({ ...edge, from: edge.to, to: edge.from }));
}
