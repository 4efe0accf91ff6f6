import { edgesOf, type Edge } from '../anatomy/graph.ts';
import type { RawScenario } from '../schema/scenario.ts';

/** For each ending the fewest decisions that lead to it, with conditions left aside. */
export function nearestEndings(scenario: RawScenario): ReadonlyMap<string, number> {
	const edges = edgesOf(scenario);
	const distance = new Map([[scenario.start, 0]]);
	for (const [id, steps] of distance) {
		for (const { to } of from(id, edges)) {
			if (!distance.has(to)) distance.set(to, steps + 1);
		}
	}
	return new Map([...distance].filter(([id]) => scenario.nodes[id]?.kind === 'ending'));
}

/** The most decisions that a way can take, each circle once, with conditions left aside. */
export function longestWay(scenario: RawScenario): number {
	const edges = edgesOf(scenario);
	const known = new Map<string, number>();
	const walk = (id: string, behind: readonly string[]): number => {
		const before = known.get(id);
		if (before !== undefined) return before;
		const own = scenario.nodes[id]?.kind === 'ending' ? 0 : 1;
		const ahead = from(id, edges).filter(({ to }) => to !== id && !behind.includes(to));
		const rest = ahead.map(({ to }) => walk(to, [...behind, id]));
		const length = own + Math.max(0, ...rest);
		known.set(id, length);
		return length;
	};
	return walk(scenario.start, []);
}

function from(id: string, edges: readonly Edge[]): Edge[] {
	return edges.filter((edge) => edge.from === id);
}
