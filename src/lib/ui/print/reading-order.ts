import type { Decision, Ending, LessonTexts, Reply, ScenarioLesson } from '../../content/index.ts';
import type { Translate } from '../../i18n/index.ts';

/** The nodes of a scenario in an order that can be read. */
export interface ReadingOrder {
	readonly scenes: readonly (Decision | Reply)[];
	readonly endings: readonly Ending[];
}

/** Breadth first from the start, so that what follows from a scene stands soon after it; endings last. */
export function readingOrder({ nodes, start }: ScenarioLesson): ReadingOrder {
	const order = new Set([start]);
	for (const id of order) {
		const node = nodes[id];
		// A set takes what is added while one walks through it.
		if (node && node.kind !== 'ending') for (const next of after(node)) order.add(next);
	}
	const inOrder = [...order].flatMap((id) => nodes[id] ?? []);
	return {
		scenes: inOrder.filter((node) => node.kind !== 'ending'),
		endings: inOrder.filter((node) => node.kind === 'ending'),
	};
}

function after(node: Decision | Reply): string[] {
	const branches = node.kind === 'reply' ? node.to : node.choices.flatMap(({ to }) => to);
	return branches.map(({ to }) => to);
}

/** What each node is called on paper, where it is found by its number: “Scene 3: The bus”. */
export function namesOf(
	{ scenes, endings }: ReadingOrder,
	texts: LessonTexts,
	t: Translate,
): Readonly<Record<string, string>> {
	const named = (key: 'textScene' | 'textEnding') => (node: { readonly id: string }, at: number) =>
		[node.id, t(key, { number: at + 1, title: texts.nodes[node.id]?.title ?? '' })] as const;
	return Object.fromEntries([
		...scenes.map(named('textScene')),
		...endings.map(named('textEnding')),
	]);
}
