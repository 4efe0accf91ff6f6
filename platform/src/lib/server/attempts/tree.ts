import type { CmiTree, CmiValue } from '../../launch.ts';

const isTree = (value: CmiValue | undefined): value is CmiTree =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path such as `core.score.raw`, as text; empty when there is none. */
export const valueAt = (tree: CmiTree, path: string): string => {
	let here: CmiValue | undefined = tree;
	for (const name of path.split('.'))
		here = isTree(here) && Object.hasOwn(here, name) ? here[name] : undefined;
	return here === undefined || here === null || typeof here === 'object' ? '' : String(here);
};

/** The number at a path; nothing when the value is empty or no number. */
export const numberAt = (tree: CmiTree, path: string): number | undefined => {
	const text = valueAt(tree, path);
	const value = Number(text);
	return text.trim() === '' || !Number.isFinite(value) ? undefined : value;
};

/** The tree without the named top-level values. */
export const without = (tree: CmiTree, names: readonly string[]): CmiTree =>
	Object.fromEntries(Object.entries(tree).filter(([name]) => !names.includes(name)));

/** The branch with this name; an empty one when there is none. */
export const branch = (tree: CmiTree, name: string): CmiTree => {
	const value = tree[name];
	return isTree(value) ? value : {};
};

/** Every value as `cmi.core.score.raw` and text, empty ones left out, in the tree's order. */
export const flatten = (tree: CmiTree, prefix = 'cmi'): readonly (readonly [string, string])[] =>
	Object.entries(tree).flatMap(([name, value]): readonly (readonly [string, string])[] => {
		const path = `${prefix}.${name}`;
		if (Array.isArray(value)) return flatten(Object.fromEntries(value.entries()), path);
		if (isTree(value)) return flatten(value, path);
		// eslint-disable-next-line @typescript-eslint/no-base-to-string -- lists and trees were taken care of above
		return value === null || value === '' ? [] : [[path, String(value)]];
	});
