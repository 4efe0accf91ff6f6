import type { Path } from '../reading/yaml-file.ts';

/** What stands under a key of a tree of data, if anything. */
function childOf(tree: unknown, key: string | number): unknown {
	if (Array.isArray(tree)) return tree[Number(key)];
	return isGroup(tree) && Object.hasOwn(tree, key) ? tree[key] : undefined;
}

/** What stands at a path of a tree of data, if anything. */
export function at(tree: unknown, path: Path): unknown {
	return path.reduce(childOf, tree);
}

/** The text at a path of a tree of texts; `''` where none stands. */
export function textAt(tree: unknown, path: Path): string {
	const text = at(tree, path);
	return typeof text === 'string' ? text : '';
}

/**
 * The same path with ids instead of places in lists, as authors name things: `steps.3.options` becomes
 * `steps.first-question.options`.
 */
export function namedPath(tree: unknown, path: Path): Path {
	let here = tree;
	return path.map((key) => {
		here = childOf(here, key);
		return typeof key === 'number' ? (nameOf(here) ?? key) : key;
	});
}

function nameOf(item: unknown): string | undefined {
	const name = isGroup(item) ? item['id'] : item;
	return typeof name === 'string' ? name : undefined;
}

function isGroup(tree: unknown): tree is Readonly<Record<string, unknown>> {
	return typeof tree === 'object' && tree !== null && !Array.isArray(tree);
}
